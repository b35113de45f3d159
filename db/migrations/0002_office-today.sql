CREATE TYPE "public"."disruption_cause" AS ENUM('siak', 'printer', 'ribbon', 'card_blanks', 'power', 'network', 'closure', 'other');--> statement-breakpoint
CREATE TYPE "public"."home_visit_state" AS ENUM('requested', 'scheduled', 'done', 'declined');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'disruption_declared';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'disruption_ended';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'home_visit_opened';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'home_visit_changed';--> statement-breakpoint
CREATE TABLE "disruptions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"cause" "disruption_cause" NOT NULL,
	"words" text NOT NULL,
	"advice" text NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"expected_end_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"declared_by" uuid NOT NULL,
	"ended_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "disruptions_end_is_whole" CHECK (("disruptions"."ended_at" is null) = ("disruptions"."ended_by" is null)),
	CONSTRAINT "disruptions_planned_know_their_end" CHECK ("disruptions"."cause" not in ('closure') or "disruptions"."expected_end_at" is not null),
	CONSTRAINT "disruptions_forward" CHECK ("disruptions"."expected_end_at" is null or "disruptions"."began_at" < "disruptions"."expected_end_at")
);
--> statement-breakpoint
CREATE TABLE "home_visits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"number" "bytea" NOT NULL,
	"number_index" "bytea" NOT NULL,
	"state" "home_visit_state" DEFAULT 'requested' NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"variant" "service_variant" NOT NULL,
	"village_code" text NOT NULL,
	"name" "bytea" NOT NULL,
	"phone" "bytea" NOT NULL,
	"address" "bytea" NOT NULL,
	"reason" "bytea" NOT NULL,
	"best_days" "bytea",
	"note" "bytea",
	"promised_on" date NOT NULL,
	"visit_on" date,
	"visitors" text,
	"declined_because" "bytea",
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state_since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "home_visits_numberIndex_unique" UNIQUE("number_index")
);
--> statement-breakpoint
CREATE TABLE "office_closed_days" (
	"office_id" uuid NOT NULL,
	"closed_on" date NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "office_closed_days_office_id_closed_on_pk" PRIMARY KEY("office_id","closed_on")
);
--> statement-breakpoint
CREATE TABLE "office_hours" (
	"office_id" uuid NOT NULL,
	"weekday" smallint NOT NULL,
	"opens_at" time NOT NULL,
	"closes_at" time NOT NULL,
	"break_from" time,
	"break_until" time,
	CONSTRAINT "office_hours_office_id_weekday_pk" PRIMARY KEY("office_id","weekday"),
	CONSTRAINT "office_hours_weekday" CHECK ("office_hours"."weekday" between 1 and 7),
	CONSTRAINT "office_hours_forward" CHECK ("office_hours"."opens_at" < "office_hours"."closes_at"),
	CONSTRAINT "office_hours_break_inside" CHECK (("office_hours"."break_from" is null and "office_hours"."break_until" is null) or ("office_hours"."opens_at" < "office_hours"."break_from" and "office_hours"."break_from" < "office_hours"."break_until" and "office_hours"."break_until" < "office_hours"."closes_at"))
);
--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "counters" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "disruptions" ADD CONSTRAINT "disruptions_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disruptions" ADD CONSTRAINT "disruptions_declared_by_staff_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disruptions" ADD CONSTRAINT "disruptions_ended_by_staff_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_visits" ADD CONSTRAINT "home_visits_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_closed_days" ADD CONSTRAINT "office_closed_days_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_hours" ADD CONSTRAINT "office_hours_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disruptions_office_id_created_at_index" ON "disruptions" USING btree ("office_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "disruptions_one_open_per_cause" ON "disruptions" USING btree ("office_id","cause") WHERE "disruptions"."ended_at" is null and "disruptions"."cause" not in ('closure');--> statement-breakpoint
CREATE INDEX "home_visits_office_id_state_created_at_id_index" ON "home_visits" USING btree ("office_id","state","created_at","id");--> statement-breakpoint
-- Hours were a sentence; offices that are open already begin with the week that sentence named by default.
INSERT INTO "office_hours" ("office_id", "weekday", "opens_at", "closes_at") SELECT "id", "weekday", '08:00', '15:00' FROM "offices", generate_series(1, 5) AS "weekday";--> statement-breakpoint
ALTER TABLE "offices" DROP COLUMN "hours";--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_has_a_counter" CHECK ("offices"."counters" > 0);