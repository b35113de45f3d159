CREATE TYPE "public"."return_reason" AS ENUM('data_differs', 'papers_unclear', 'reference_unknown', 'recording_failed', 'record_double', 'other');--> statement-breakpoint
CREATE TYPE "public"."record_status_source" AS ENUM('typed', 'move', 'recording', 'list');--> statement-breakpoint
ALTER TYPE "public"."record_status" ADD VALUE 'UNREGISTERED' BEFORE 'BIO_CAPTURED';--> statement-breakpoint
ALTER TYPE "public"."record_status" ADD VALUE 'PROCESSING' BEFORE 'SENT_FOR_ENROLLMENT';--> statement-breakpoint
ALTER TYPE "public"."record_status" ADD VALUE 'ENROLL_FAILURE_AT_REGIONAL' BEFORE 'ENROLL_FAILURE_AT_CENTRAL';--> statement-breakpoint
ALTER TYPE "public"."record_status" ADD VALUE 'SEARCH_FAILURE_AT_CENTRAL' BEFORE 'ADJUDICATE_RECORD';--> statement-breakpoint
ALTER TYPE "public"."record_status" ADD VALUE 'SENT_FOR_CARD_PRINTING' BEFORE 'CARD_PRINTED';--> statement-breakpoint
ALTER TYPE "public"."record_status" ADD VALUE 'CARD_SHIPPED' BEFORE 'CARD_ISSUED';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'record_status_noted' BEFORE 'application_filed_for_resident';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'record_statuses_reconciled' BEFORE 'application_filed_for_resident';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'regency_days_set' BEFORE 'application_filed_for_resident';--> statement-breakpoint
CREATE TABLE "record_statuses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"status" "record_status" NOT NULL,
	"seen_on" date NOT NULL,
	"source" "record_status_source" NOT NULL,
	"note" text,
	"staff_id" uuid NOT NULL,
	"noted_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "application_events" ADD COLUMN "return_reason" "return_reason";--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "record_status_on" date;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "at_regency_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "regency_days" smallint DEFAULT 2 NOT NULL;--> statement-breakpoint
ALTER TABLE "record_statuses" ADD CONSTRAINT "record_statuses_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_statuses" ADD CONSTRAINT "record_statuses_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_statuses" ADD CONSTRAINT "record_statuses_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "record_statuses_application_id_noted_at_index" ON "record_statuses" USING btree ("application_id","noted_at");--> statement-breakpoint
CREATE INDEX "applications_at_regency" ON "applications" USING btree ("office_id","at_regency_since","id") WHERE "applications"."at_regency_since" is not null;--> statement-breakpoint
-- What was typed before had no day of its own: that of the move it came with, or of the recording.
UPDATE applications SET record_status_on = (coalesce(
  (SELECT max(happened_at) FROM application_events WHERE application_id = applications.id AND record_status IS NOT NULL),
  recorded_at, state_since) AT TIME ZONE 'Asia/Jakarta')::date
WHERE record_status IS NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_record_status_is_dated" CHECK (("applications"."record_status" is null) = ("applications"."record_status_on" is null));--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_regency_days" CHECK ("offices"."regency_days" > 0);