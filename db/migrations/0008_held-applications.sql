CREATE TYPE "public"."release_reason" AS ENUM('recovered', 'moved_on');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'collection_slip_given' BEFORE 'applicant_completed';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'message_opened' BEFORE 'applicant_completed';--> statement-breakpoint
ALTER TYPE "public"."slip_kind" ADD VALUE 'collection';--> statement-breakpoint
CREATE TABLE "collection_slips" (
	"hold_id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"number" text NOT NULL,
	"collect_from" date NOT NULL,
	"paper_id" uuid NOT NULL,
	"issued_by" uuid NOT NULL,
	"issued_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "held_applications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"disruption_id" uuid NOT NULL,
	"state" "application_state" NOT NULL,
	"held_at" timestamp with time zone NOT NULL,
	"held_message_id" uuid,
	"resumed_message_id" uuid,
	"released_at" timestamp with time zone,
	"released" "release_reason",
	CONSTRAINT "held_applications_release_is_whole" CHECK (("held_applications"."released_at" is null) = ("held_applications"."released" is null))
);
--> statement-breakpoint
ALTER TABLE "slips" DROP CONSTRAINT "slips_codeIndex_unique";--> statement-breakpoint
ALTER TABLE "slips" DROP CONSTRAINT "slips_application_id_kind_pk";--> statement-breakpoint
ALTER TABLE "slips" ADD PRIMARY KEY ("code_index");--> statement-breakpoint
ALTER TABLE "collection_slips" ADD CONSTRAINT "collection_slips_hold_id_held_applications_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."held_applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_slips" ADD CONSTRAINT "collection_slips_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_slips" ADD CONSTRAINT "collection_slips_paper_id_official_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."official_papers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collection_slips" ADD CONSTRAINT "collection_slips_issued_by_staff_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_applications" ADD CONSTRAINT "held_applications_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_applications" ADD CONSTRAINT "held_applications_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_applications" ADD CONSTRAINT "held_applications_disruption_id_disruptions_id_fk" FOREIGN KEY ("disruption_id") REFERENCES "public"."disruptions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_applications" ADD CONSTRAINT "held_applications_held_message_id_messages_id_fk" FOREIGN KEY ("held_message_id") REFERENCES "public"."messages"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_applications" ADD CONSTRAINT "held_applications_resumed_message_id_messages_id_fk" FOREIGN KEY ("resumed_message_id") REFERENCES "public"."messages"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "collection_slips_paper_id_index" ON "collection_slips" USING btree ("paper_id");--> statement-breakpoint
CREATE UNIQUE INDEX "held_applications_once" ON "held_applications" USING btree ("application_id") WHERE "held_applications"."released_at" is null;--> statement-breakpoint
CREATE INDEX "held_applications_waiting" ON "held_applications" USING btree ("office_id","held_at","id") WHERE "held_applications"."released_at" is null;--> statement-breakpoint
CREATE INDEX "held_applications_disruption_id_index" ON "held_applications" USING btree ("disruption_id");--> statement-breakpoint
CREATE INDEX "held_applications_released" ON "held_applications" USING btree ("office_id","released_at");--> statement-breakpoint
CREATE INDEX "slips_application_id_kind_index" ON "slips" USING btree ("application_id","kind");