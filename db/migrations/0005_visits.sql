CREATE TYPE "public"."ticket_state" AS ENUM('waiting', 'called', 'skipped', 'served');--> statement-breakpoint
CREATE TYPE "public"."visit_door" AS ENUM('counter', 'kiosk');--> statement-breakpoint
CREATE TYPE "public"."visit_purpose" AS ENUM('new', 'transfer_in', 'lost', 'damaged', 'collect', 'other');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'applicant_completed';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'visit_written';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'visit_changed';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'guest_book_read';--> statement-breakpoint
CREATE TABLE "ticket_rolls" (
	"office_id" uuid NOT NULL,
	"day" date NOT NULL,
	"last" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "ticket_rolls_office_id_day_pk" PRIMARY KEY("office_id","day")
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"day" date NOT NULL,
	"ticket_number" integer NOT NULL,
	"purpose" "visit_purpose" NOT NULL,
	"door" "visit_door" NOT NULL,
	"name" "bytea" NOT NULL,
	"phone" "bytea",
	"application_id" uuid,
	"state" "ticket_state" DEFAULT 'waiting' NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"counter" integer,
	"calls" integer DEFAULT 0 NOT NULL,
	"called_at" timestamp with time zone,
	"served_at" timestamp with time zone,
	"written_by" uuid,
	"arrived_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "visits_calls_are_whole" CHECK (("visits"."calls" = 0) = ("visits"."called_at" is null)),
	CONSTRAINT "visits_counter" CHECK ("visits"."counter" is null or "visits"."counter" > 0)
);
--> statement-breakpoint
ALTER TABLE "applications" DROP CONSTRAINT "applications_whole_when_handed_in";--> statement-breakpoint
ALTER TABLE "ticket_rolls" ADD CONSTRAINT "ticket_rolls_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_written_by_staff_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "visits_ticket" ON "visits" USING btree ("office_id","day","ticket_number");--> statement-breakpoint
CREATE UNIQUE INDEX "visits_one_ticket_a_day" ON "visits" USING btree ("application_id","day") WHERE "visits"."state" <> 'served';--> statement-breakpoint
CREATE INDEX "visits_queue" ON "visits" USING btree ("office_id","day","state","ticket_number");--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_named_when_handed_in" CHECK ("applications"."handed_in_at" is null or "applications"."name" is not null);--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_whole_once_checked" CHECK ("applications"."state" in ('handing_in', 'counter_check', 'rejected', 'cancelled') or ("applications"."nik" is not null and "applications"."nik_index" is not null and "applications"."family_card_number" is not null and "applications"."village_code" is not null));