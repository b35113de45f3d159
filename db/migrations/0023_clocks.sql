CREATE TYPE "public"."pause_reason" AS ENUM('awaiting_regency', 'system_down', 'applicant_away');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'clock_paused' BEFORE 'delegation_recorded';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'clock_resumed' BEFORE 'delegation_recorded';--> statement-breakpoint
CREATE TABLE "clock_pauses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"reason" "pause_reason" NOT NULL,
	"paused_at" timestamp with time zone NOT NULL,
	"paused_by" uuid NOT NULL,
	"resumed_at" timestamp with time zone,
	"resumed_by" uuid,
	CONSTRAINT "clock_pauses_forward" CHECK ("clock_pauses"."resumed_at" is null or "clock_pauses"."paused_at" <= "clock_pauses"."resumed_at"),
	CONSTRAINT "clock_pauses_resumed_by_someone" CHECK ("clock_pauses"."resumed_at" is not null or "clock_pauses"."resumed_by" is null)
);
--> statement-breakpoint
ALTER TABLE "clock_pauses" ADD CONSTRAINT "clock_pauses_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_pauses" ADD CONSTRAINT "clock_pauses_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_pauses" ADD CONSTRAINT "clock_pauses_paused_by_staff_id_fk" FOREIGN KEY ("paused_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_pauses" ADD CONSTRAINT "clock_pauses_resumed_by_staff_id_fk" FOREIGN KEY ("resumed_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "clock_pauses_one_open" ON "clock_pauses" USING btree ("application_id") WHERE "clock_pauses"."resumed_at" is null;--> statement-breakpoint
CREATE INDEX "clock_pauses_application_id_index" ON "clock_pauses" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "clock_pauses_office_id_paused_at_index" ON "clock_pauses" USING btree ("office_id","paused_at");