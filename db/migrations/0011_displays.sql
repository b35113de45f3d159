CREATE TYPE "public"."display_kind" AS ENUM('board', 'kiosk');--> statement-breakpoint
CREATE TYPE "public"."help_reason" AS ENUM('help', 'slip');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'display_added';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'display_revoked';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'help_answered';--> statement-breakpoint
CREATE TABLE "displays" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"kind" "display_kind" NOT NULL,
	"label" text NOT NULL,
	"code_index" "bytea" NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	CONSTRAINT "displays_codeIndex_unique" UNIQUE("code_index"),
	CONSTRAINT "displays_end_is_whole" CHECK (("displays"."revoked_at" is null) = ("displays"."revoked_by" is null))
);
--> statement-breakpoint
CREATE TABLE "help_calls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"display_id" uuid NOT NULL,
	"reason" "help_reason" NOT NULL,
	"visit_id" uuid,
	"called_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	CONSTRAINT "help_calls_answer_is_whole" CHECK (("help_calls"."answered_at" is null) = ("help_calls"."answered_by" is null))
);
--> statement-breakpoint
ALTER TABLE "displays" ADD CONSTRAINT "displays_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "displays" ADD CONSTRAINT "displays_added_by_staff_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "displays" ADD CONSTRAINT "displays_revoked_by_staff_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_calls" ADD CONSTRAINT "help_calls_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_calls" ADD CONSTRAINT "help_calls_display_id_displays_id_fk" FOREIGN KEY ("display_id") REFERENCES "public"."displays"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_calls" ADD CONSTRAINT "help_calls_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_calls" ADD CONSTRAINT "help_calls_answered_by_staff_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "displays_office_id_added_at_index" ON "displays" USING btree ("office_id","added_at");--> statement-breakpoint
CREATE UNIQUE INDEX "help_calls_one_open" ON "help_calls" USING btree ("display_id","reason") WHERE "help_calls"."answered_at" is null and "help_calls"."visit_id" is null;--> statement-breakpoint
CREATE INDEX "help_calls_office_id_called_at_index" ON "help_calls" USING btree ("office_id","called_at");