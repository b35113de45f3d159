CREATE TYPE "public"."paper_form_kind" AS ENUM('intake', 'collection');--> statement-breakpoint
CREATE TYPE "public"."paper_spoil_reason" AS ENUM('miswritten', 'damaged', 'misprinted', 'doubled', 'lost');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'paper_forms_printed' BEFORE 'message_opened';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'paper_form_used' BEFORE 'message_opened';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'paper_form_spoiled' BEFORE 'message_opened';--> statement-breakpoint
ALTER TYPE "public"."visit_door" ADD VALUE 'paper';--> statement-breakpoint
CREATE TABLE "paper_form_batches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"kind" "paper_form_kind" NOT NULL,
	"paper_id" uuid NOT NULL,
	"printed_by" uuid NOT NULL,
	"printed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paper_forms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"kind" "paper_form_kind" NOT NULL,
	"period" text NOT NULL,
	"sequence" integer NOT NULL,
	"application_id" uuid,
	"received_at" timestamp with time zone,
	"used_by" uuid,
	"used_at" timestamp with time zone,
	"spoil_reason" "paper_spoil_reason",
	"spoiled_by" uuid,
	"spoiled_at" timestamp with time zone,
	CONSTRAINT "paper_forms_number" UNIQUE("office_id","kind","period","sequence"),
	CONSTRAINT "paper_forms_one_a_case" UNIQUE("application_id","kind"),
	CONSTRAINT "paper_forms_counted" CHECK ("paper_forms"."sequence" > 0),
	CONSTRAINT "paper_forms_use_is_whole" CHECK (num_nulls(application_id, received_at, used_by, used_at) in (0, 4)),
	CONSTRAINT "paper_forms_spoil_is_whole" CHECK (num_nulls(spoil_reason, spoiled_by, spoiled_at) in (0, 3)),
	CONSTRAINT "paper_forms_one_fate" CHECK ("paper_forms"."used_at" is null or "paper_forms"."spoiled_at" is null),
	CONSTRAINT "paper_forms_received_before_typed" CHECK ("paper_forms"."received_at" <= "paper_forms"."used_at")
);
--> statement-breakpoint
ALTER TABLE "paper_form_batches" ADD CONSTRAINT "paper_form_batches_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_form_batches" ADD CONSTRAINT "paper_form_batches_paper_id_official_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."official_papers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_form_batches" ADD CONSTRAINT "paper_form_batches_printed_by_staff_id_fk" FOREIGN KEY ("printed_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_forms" ADD CONSTRAINT "paper_forms_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_forms" ADD CONSTRAINT "paper_forms_batch_id_paper_form_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."paper_form_batches"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_forms" ADD CONSTRAINT "paper_forms_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_forms" ADD CONSTRAINT "paper_forms_used_by_staff_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_forms" ADD CONSTRAINT "paper_forms_spoiled_by_staff_id_fk" FOREIGN KEY ("spoiled_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "paper_form_batches_office_id_printed_at_index" ON "paper_form_batches" USING btree ("office_id","printed_at");--> statement-breakpoint
CREATE INDEX "paper_forms_batch_id_index" ON "paper_forms" USING btree ("batch_id");