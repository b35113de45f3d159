CREATE TYPE "public"."appointment_outcome" AS ENUM('recorded', 'moved', 'missed', 'freed');--> statement-breakpoint
CREATE TYPE "public"."appointment_reason" AS ENUM('queue', 'outage', 'under_age', 'citizen_asked');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'appointment_given' BEFORE 'application_moved';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'appointment_moved' BEFORE 'application_moved';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'appointment_missed' BEFORE 'application_moved';--> statement-breakpoint
CREATE TABLE "recording_appointments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"place" smallint NOT NULL,
	"because" "appointment_reason" NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"given_by" uuid NOT NULL,
	"outcome" "appointment_outcome",
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "recording_appointments_places" CHECK ("recording_appointments"."place" > 0),
	CONSTRAINT "recording_appointments_ended" CHECK (("recording_appointments"."outcome" is null) = ("recording_appointments"."ended_at" is null)),
	CONSTRAINT "recording_appointments_ended_by_someone" CHECK ("recording_appointments"."outcome" is not distinct from 'freed' or ("recording_appointments"."outcome" is null) = ("recording_appointments"."ended_by" is null))
);
--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "recording_places" smallint DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE "recording_appointments" ADD CONSTRAINT "recording_appointments_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording_appointments" ADD CONSTRAINT "recording_appointments_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording_appointments" ADD CONSTRAINT "recording_appointments_given_by_staff_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording_appointments" ADD CONSTRAINT "recording_appointments_ended_by_staff_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "recording_appointments_one_open" ON "recording_appointments" USING btree ("application_id") WHERE "recording_appointments"."outcome" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "recording_appointments_place" ON "recording_appointments" USING btree ("office_id","starts_at","place") WHERE "recording_appointments"."outcome" is null;--> statement-breakpoint
CREATE INDEX "recording_appointments_application_id_index" ON "recording_appointments" USING btree ("application_id");--> statement-breakpoint
CREATE INDEX "recording_appointments_office_id_starts_at_index" ON "recording_appointments" USING btree ("office_id","starts_at");--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_recording_places" CHECK ("offices"."recording_places" > 0);