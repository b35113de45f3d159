CREATE TYPE "public"."original_act" AS ENUM('taken_in', 'noted_absent', 'moved', 'returned', 'destroyed');--> statement-breakpoint
CREATE TYPE "public"."original_state" AS ENUM('held', 'absent', 'returned', 'destroyed');--> statement-breakpoint
CREATE TYPE "public"."original_type" AS ENUM('damaged_card', 'police_loss_report', 'relocation_certificate');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'original_taken_in';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'original_noted_absent';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'original_moved';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'original_returned';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'original_destroyed';--> statement-breakpoint
ALTER TYPE "public"."official_paper_kind" ADD VALUE 'original_return';--> statement-breakpoint
ALTER TYPE "public"."official_paper_kind" ADD VALUE 'destruction_record';--> statement-breakpoint
CREATE TABLE "original_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "original_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"office_id" uuid NOT NULL,
	"original_id" uuid NOT NULL,
	"act" "original_act" NOT NULL,
	"place" text,
	"note" text,
	"receiver_name" "bytea",
	"witness_id" uuid,
	"paper_id" uuid,
	"staff_id" uuid NOT NULL,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "original_entries_placed" CHECK (("original_entries"."act" in ('taken_in', 'moved')) = ("original_entries"."place" is not null)),
	CONSTRAINT "original_entries_absent_why" CHECK ("original_entries"."act" <> 'noted_absent' or "original_entries"."note" is not null),
	CONSTRAINT "original_entries_returned_to" CHECK (("original_entries"."act" = 'returned') = ("original_entries"."receiver_name" is not null)),
	CONSTRAINT "original_entries_gone_signed" CHECK (("original_entries"."act" in ('returned', 'destroyed')) = ("original_entries"."paper_id" is not null)),
	CONSTRAINT "original_entries_witnessed" CHECK (("original_entries"."act" = 'destroyed') = ("original_entries"."witness_id" is not null) and "original_entries"."witness_id" is distinct from "original_entries"."staff_id")
);
--> statement-breakpoint
CREATE TABLE "originals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"type" "original_type" NOT NULL,
	"state" "original_state" NOT NULL,
	"place" text,
	"version" integer DEFAULT 1 NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "originals_applicationId_type_unique" UNIQUE("application_id","type"),
	CONSTRAINT "originals_held_somewhere" CHECK (("originals"."state" = 'held') = ("originals"."place" is not null))
);
--> statement-breakpoint
ALTER TABLE "original_entries" ADD CONSTRAINT "original_entries_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "original_entries" ADD CONSTRAINT "original_entries_original_id_originals_id_fk" FOREIGN KEY ("original_id") REFERENCES "public"."originals"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "original_entries" ADD CONSTRAINT "original_entries_witness_id_staff_id_fk" FOREIGN KEY ("witness_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "original_entries" ADD CONSTRAINT "original_entries_paper_id_official_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."official_papers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "original_entries" ADD CONSTRAINT "original_entries_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "originals" ADD CONSTRAINT "originals_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "originals" ADD CONSTRAINT "originals_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "original_entries_original_id_id_index" ON "original_entries" USING btree ("original_id","id");--> statement-breakpoint
CREATE INDEX "originals_office_id_state_since_id_index" ON "originals" USING btree ("office_id","state","since","id");