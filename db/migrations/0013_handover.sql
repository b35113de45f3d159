ALTER TYPE "public"."application_move" ADD VALUE 'undo_handover';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'handover_sealed' BEFORE 'display_added';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'handover_undone' BEFORE 'display_added';--> statement-breakpoint
ALTER TYPE "public"."signature_kind" ADD VALUE 'thumb';--> statement-breakpoint
ALTER TYPE "public"."slip_kind" ADD VALUE 'handover';--> statement-breakpoint
CREATE TABLE "handover_undoings" (
	"handover_id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"undone_by" uuid NOT NULL,
	"undone_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "handovers" DROP CONSTRAINT "handovers_pkey";--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "receiver_tie" "bytea";--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "receiver_identity" "bytea";--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "is_mandate_seen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "is_code_proven" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "witness_name" "bytea";--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "seal" "bytea";--> statement-breakpoint
ALTER TABLE "handover_undoings" ADD CONSTRAINT "handover_undoings_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_undoings" ADD CONSTRAINT "handover_undoings_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_undoings" ADD CONSTRAINT "handover_undoings_undone_by_staff_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handovers_application_id_handed_over_at_index" ON "handovers" USING btree ("application_id","handed_over_at");--> statement-breakpoint
CREATE INDEX "handovers_office_id_handed_over_at_index" ON "handovers" USING btree ("office_id","handed_over_at");--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_thumb_witnessed" CHECK ("handovers"."signature_kind"::text <> 'thumb' or "handovers"."witness_name" is not null);