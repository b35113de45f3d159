CREATE TYPE "public"."application_move" AS ENUM('hand_in', 'cancel', 'accept', 'send_back', 'reject', 'validate', 'return_to_counter', 'forward', 'sign', 'return_to_operator', 'release', 'print', 'return_to_regency', 'hand_over');--> statement-breakpoint
CREATE TYPE "public"."applicant_eligibility" AS ENUM('seventeen', 'married');--> statement-breakpoint
CREATE TYPE "public"."application_state" AS ENUM('handing_in', 'counter_check', 'section_validation', 'siak_entry', 'regency_verification', 'print_release', 'card_printing', 'handover', 'completed', 'rejected', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."record_status" AS ENUM('BIO_CAPTURED', 'SENT_FOR_ENROLLMENT', 'RECEIVED_AT_CENTRAL', 'ENROLL_FAILURE_AT_CENTRAL', 'ADJUDICATE_RECORD', 'DUPLICATE_RECORD', 'PRINT_READY_RECORD', 'CARD_PRINTED', 'CARD_ISSUED');--> statement-breakpoint
CREATE TYPE "public"."service_variant" AS ENUM('new', 'transfer_in', 'lost', 'damaged');--> statement-breakpoint
CREATE TYPE "public"."audited_act" AS ENUM('signed_in', 'sign_in_refused', 'signed_out', 'application_opened', 'nik_revealed', 'document_viewed', 'signature_viewed', 'document_judged', 'biometrics_recorded', 'application_moved');--> statement-breakpoint
CREATE TYPE "public"."stock_change" AS ENUM('received', 'used', 'spoiled');--> statement-breakpoint
CREATE TYPE "public"."complaint_channel" AS ENUM('web', 'telephone', 'suggestion_box', 'counter', 'sp4n_lapor');--> statement-breakpoint
CREATE TYPE "public"."complaint_class" AS ENUM('information_request', 'non_oversight', 'oversight');--> statement-breakpoint
CREATE TYPE "public"."complaint_state" AS ENUM('received', 'in_progress', 'answered', 'forwarded');--> statement-breakpoint
CREATE TYPE "public"."complaint_topic" AS ENUM('service', 'time', 'levy', 'conduct', 'information', 'other');--> statement-breakpoint
CREATE TYPE "public"."document_answer" AS ENUM('sent', 'at_counter');--> statement-breakpoint
CREATE TYPE "public"."document_type" AS ENUM('family_card', 'marriage_proof', 'relocation_certificate', 'police_loss_report', 'damaged_card');--> statement-breakpoint
CREATE TYPE "public"."document_verdict" AS ENUM('fits', 'lacking', 'not_applicable');--> statement-breakpoint
CREATE TYPE "public"."lacking_reason" AS ENUM('unreadable', 'incomplete_page', 'wrong_paper', 'name_differs', 'expired', 'no_stamp', 'bring_original');--> statement-breakpoint
CREATE TYPE "public"."receiver_relation" AS ENUM('self', 'family', 'proxy');--> statement-breakpoint
CREATE TYPE "public"."signature_kind" AS ENUM('drawn', 'paper');--> statement-breakpoint
CREATE TYPE "public"."message_state" AS ENUM('drafted', 'opened', 'sent', 'failed');--> statement-breakpoint
CREATE TYPE "public"."staff_role" AS ENUM('counter_officer', 'section_head', 'siak_operator', 'regency_verifier', 'district_head', 'village_operator', 'admin');--> statement-breakpoint
CREATE TYPE "public"."service_element" AS ENUM('requirements', 'procedure', 'time', 'cost', 'product', 'competence', 'behaviour', 'facilities', 'complaint_handling');--> statement-breakpoint
CREATE TYPE "public"."survey_mode" AS ENUM('online', 'kiosk', 'paper', 'assisted');--> statement-breakpoint
CREATE TABLE "application_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"move" "application_move" NOT NULL,
	"from_state" "application_state" NOT NULL,
	"to_state" "application_state" NOT NULL,
	"staff_id" uuid,
	"reason" text,
	"siak_reference" text,
	"record_status" "record_status",
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "application_events_applicationId_version_unique" UNIQUE("application_id","version")
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"standard_id" uuid NOT NULL,
	"number" text NOT NULL,
	"variant" "service_variant" NOT NULL,
	"eligibility" "applicant_eligibility",
	"state" "application_state" DEFAULT 'handing_in' NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"name" "bytea" NOT NULL,
	"phone" "bytea" NOT NULL,
	"phone_index" "bytea" NOT NULL,
	"nik" "bytea" NOT NULL,
	"nik_index" "bytea" NOT NULL,
	"family_card_number" "bytea" NOT NULL,
	"village_code" text NOT NULL,
	"receipt_code" "bytea" NOT NULL,
	"receipt_code_index" "bytea" NOT NULL,
	"tracking_index" "bytea" NOT NULL,
	"taken_in_by" uuid,
	"recorded_at" timestamp with time zone,
	"recorded_by" uuid,
	"siak_reference" text,
	"record_status" "record_status",
	"survey_secret" "bytea",
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"handed_in_at" timestamp with time zone,
	"state_since" timestamp with time zone DEFAULT now() NOT NULL,
	"is_repair" boolean DEFAULT false NOT NULL,
	CONSTRAINT "applications_number_unique" UNIQUE("number"),
	CONSTRAINT "applications_receiptCodeIndex_unique" UNIQUE("receipt_code_index"),
	CONSTRAINT "applications_filed_before_it_moves" CHECK ("applications"."handed_in_at" is not null or "applications"."state" in ('handing_in', 'cancelled')),
	CONSTRAINT "applications_recording_is_whole" CHECK (("applications"."recorded_at" is null) = ("applications"."recorded_by" is null))
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"office_id" uuid NOT NULL,
	"staff_id" uuid,
	"act" "audited_act" NOT NULL,
	"subject_id" uuid,
	"detail" text,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"previous_hash" "bytea",
	"hash" "bytea"
);
--> statement-breakpoint
CREATE TABLE "card_stock" (
	"office_id" uuid PRIMARY KEY NOT NULL,
	"blanks" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "card_stock_not_negative" CHECK ("card_stock"."blanks" >= 0)
);
--> statement-breakpoint
CREATE TABLE "card_stock_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"change" "stock_change" NOT NULL,
	"quantity" integer NOT NULL,
	"application_id" uuid,
	"note" text,
	"staff_id" uuid,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "card_stock_entries_counted" CHECK ("card_stock_entries"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "complaint_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"complaint_id" uuid NOT NULL,
	"state" "complaint_state" NOT NULL,
	"answer" "bytea",
	"staff_id" uuid,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaints" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"number" "bytea" NOT NULL,
	"number_index" "bytea" NOT NULL,
	"channel" "complaint_channel" NOT NULL,
	"topic" "complaint_topic" NOT NULL,
	"class" "complaint_class" NOT NULL,
	"state" "complaint_state" DEFAULT 'received' NOT NULL,
	"story" "bytea" NOT NULL,
	"is_anonymous" boolean NOT NULL,
	"is_confidential" boolean NOT NULL,
	"name" "bytea",
	"phone" "bytea",
	"received_on" date NOT NULL,
	"due_on" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "complaints_numberIndex_unique" UNIQUE("number_index")
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"held_on" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_pages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"file_name" "bytea" NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"original_key" text NOT NULL,
	"view_key" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "document_pages_originalKey_unique" UNIQUE("original_key"),
	CONSTRAINT "document_pages_viewKey_unique" UNIQUE("view_key"),
	CONSTRAINT "document_pages_once" UNIQUE NULLS NOT DISTINCT("document_id","sha256","removed_at")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"type" "document_type" NOT NULL,
	"position" integer NOT NULL,
	"answer" "document_answer",
	"verdict" "document_verdict",
	"lacking_reason" "lacking_reason",
	"note" text,
	"judged_by" uuid,
	"judged_at" timestamp with time zone,
	CONSTRAINT "documents_applicationId_type_unique" UNIQUE("application_id","type"),
	CONSTRAINT "documents_lacking_has_reason" CHECK (("documents"."verdict" = 'lacking') = ("documents"."lacking_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"application_id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"receiver_name" "bytea" NOT NULL,
	"relation" "receiver_relation" NOT NULL,
	"signature_kind" "signature_kind" NOT NULL,
	"signature_key" text NOT NULL,
	"signature_sha256" "bytea" NOT NULL,
	"handed_over_by" uuid NOT NULL,
	"handed_over_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "handovers_signatureKey_unique" UNIQUE("signature_key")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"phone" "bytea" NOT NULL,
	"text" "bytea" NOT NULL,
	"state" "message_state" DEFAULT 'drafted' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"regency_name" text NOT NULL,
	"regency_id" uuid,
	"phone" text NOT NULL,
	"address" text NOT NULL,
	"hours" text NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "offices_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"bucket" "bytea" NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "attempts_bucket_window_start_pk" PRIMARY KEY("bucket","window_start")
);
--> statement-breakpoint
CREATE TABLE "presses" (
	"key" uuid PRIMARY KEY NOT NULL,
	"command" text NOT NULL,
	"result" jsonb,
	"pressed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_standards" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"decree_number" text,
	"effective_on" date NOT NULL,
	"target_minutes" integer NOT NULL,
	"fee" text NOT NULL,
	"product" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "service_standards_officeId_version_unique" UNIQUE("office_id","version")
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"role" "staff_role" NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "survey_answers" (
	"response_id" uuid NOT NULL,
	"element" "service_element" NOT NULL,
	"score" smallint NOT NULL,
	CONSTRAINT "survey_answers_response_id_element_pk" PRIMARY KEY("response_id","element"),
	CONSTRAINT "survey_answers_in_scale" CHECK ("survey_answers"."score" between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "survey_invitations" (
	"secret_digest" "bytea" PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"variant" "service_variant" NOT NULL,
	"is_used" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "survey_responses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"instrument" text NOT NULL,
	"variant" "service_variant" NOT NULL,
	"mode" "survey_mode" NOT NULL,
	"suggestion" text,
	"responded_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"key" text NOT NULL,
	"document_id" uuid NOT NULL,
	"file_name" "bytea" NOT NULL,
	"size" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "uploads_key_unique" UNIQUE("key")
);
--> statement-breakpoint
ALTER TABLE "application_events" ADD CONSTRAINT "application_events_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_events" ADD CONSTRAINT "application_events_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_events" ADD CONSTRAINT "application_events_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_standard_id_service_standards_id_fk" FOREIGN KEY ("standard_id") REFERENCES "public"."service_standards"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_taken_in_by_staff_id_fk" FOREIGN KEY ("taken_in_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_recorded_by_staff_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_stock" ADD CONSTRAINT "card_stock_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_stock_entries" ADD CONSTRAINT "card_stock_entries_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_stock_entries" ADD CONSTRAINT "card_stock_entries_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_stock_entries" ADD CONSTRAINT "card_stock_entries_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_events" ADD CONSTRAINT "complaint_events_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_events" ADD CONSTRAINT "complaint_events_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_events" ADD CONSTRAINT "complaint_events_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_pages" ADD CONSTRAINT "document_pages_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_pages" ADD CONSTRAINT "document_pages_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_judged_by_staff_id_fk" FOREIGN KEY ("judged_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_handed_over_by_staff_id_fk" FOREIGN KEY ("handed_over_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_standards" ADD CONSTRAINT "service_standards_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_response_id_survey_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."survey_responses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_invitations" ADD CONSTRAINT "survey_invitations_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_responses" ADD CONSTRAINT "survey_responses_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_events_office_id_happened_at_index" ON "application_events" USING btree ("office_id","happened_at");--> statement-breakpoint
CREATE INDEX "applications_desk" ON "applications" USING btree ("office_id","state","handed_in_at","id") WHERE "applications"."state" in ('handing_in', 'counter_check', 'section_validation', 'siak_entry', 'regency_verification', 'print_release', 'card_printing', 'handover');--> statement-breakpoint
CREATE INDEX "applications_regency_desk" ON "applications" USING btree ("state","handed_in_at","id") WHERE "applications"."state" in ('handing_in', 'counter_check', 'section_validation', 'siak_entry', 'regency_verification', 'print_release', 'card_printing', 'handover');--> statement-breakpoint
CREATE INDEX "applications_tracking" ON "applications" USING btree ("tracking_index");--> statement-breakpoint
CREATE INDEX "applications_phone" ON "applications" USING btree ("phone_index","created_at");--> statement-breakpoint
CREATE INDEX "applications_nik" ON "applications" USING btree ("nik_index","created_at");--> statement-breakpoint
CREATE INDEX "applications_drafts" ON "applications" USING btree ("created_at") WHERE "applications"."handed_in_at" is null;--> statement-breakpoint
CREATE INDEX "audit_events_office_id_id_index" ON "audit_events" USING btree ("office_id","id");--> statement-breakpoint
CREATE INDEX "audit_events_subject_id_id_index" ON "audit_events" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "card_stock_entries_office_id_happened_at_index" ON "card_stock_entries" USING btree ("office_id","happened_at");--> statement-breakpoint
CREATE INDEX "complaint_events_complaint_id_happened_at_index" ON "complaint_events" USING btree ("complaint_id","happened_at");--> statement-breakpoint
CREATE INDEX "complaints_office_id_state_received_on_id_index" ON "complaints" USING btree ("office_id","state","received_on","id");--> statement-breakpoint
CREATE INDEX "document_pages_document_id_index" ON "document_pages" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "messages_application_id_created_at_index" ON "messages" USING btree ("application_id","created_at");--> statement-breakpoint
CREATE INDEX "staff_sessions_staff_id_index" ON "staff_sessions" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "survey_responses_office_id_responded_on_index" ON "survey_responses" USING btree ("office_id","responded_on");