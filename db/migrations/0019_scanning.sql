CREATE TYPE "public"."scan_device" AS ENUM('desk', 'phone');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'page_scanned' BEFORE 'biometrics_recorded';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'scan_removed' BEFORE 'biometrics_recorded';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'scanner_phone_offered' BEFORE 'biometrics_recorded';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'scanner_phone_connected' BEFORE 'biometrics_recorded';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'scanner_phone_ended' BEFORE 'biometrics_recorded';--> statement-breakpoint
CREATE TABLE "scanner_phones" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"staff_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"offered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"connected_at" timestamp with time zone,
	"phone_hash" "bytea",
	"ended_at" timestamp with time zone,
	CONSTRAINT "scanner_phones_connection_is_whole" CHECK (("scanner_phones"."connected_at" is null) = ("scanner_phones"."phone_hash" is null))
);
--> statement-breakpoint
ALTER TABLE "document_pages" ADD COLUMN "scanned_by" uuid;--> statement-breakpoint
ALTER TABLE "document_pages" ADD COLUMN "scanned_with" "scan_device";--> statement-breakpoint
ALTER TABLE "scanner_phones" ADD CONSTRAINT "scanner_phones_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scanner_phones" ADD CONSTRAINT "scanner_phones_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scanner_phones" ADD CONSTRAINT "scanner_phones_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scanner_phones" ADD CONSTRAINT "scanner_phones_session_id_staff_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."staff_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "scanner_phones_one_a_case" ON "scanner_phones" USING btree ("application_id") WHERE "scanner_phones"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "scanner_phones_session_id_index" ON "scanner_phones" USING btree ("session_id");--> statement-breakpoint
ALTER TABLE "document_pages" ADD CONSTRAINT "document_pages_scanned_by_staff_id_fk" FOREIGN KEY ("scanned_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_pages" ADD CONSTRAINT "document_pages_scan_is_whole" CHECK (("document_pages"."scanned_by" is null) = ("document_pages"."scanned_with" is null));