CREATE TYPE "public"."reprint_reason" AS ENUM('spoiled', 'data_wrong', 'photo_poor', 'chip_unreadable', 'other');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'card_reprinted' BEFORE 'handover_sealed';--> statement-breakpoint
CREATE TABLE "reprints" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"printing" integer NOT NULL,
	"reason" "reprint_reason" NOT NULL,
	"note" text,
	"staff_id" uuid NOT NULL,
	"delegation_id" uuid,
	"happened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reprints_one_printing" UNIQUE("application_id","printing"),
	CONSTRAINT "reprints_after_the_first" CHECK ("reprints"."printing" > 1),
	CONSTRAINT "reprints_other_why" CHECK ("reprints"."reason" <> 'other' or "reprints"."note" is not null)
);
--> statement-breakpoint
ALTER TABLE "reprints" ADD CONSTRAINT "reprints_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprints" ADD CONSTRAINT "reprints_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprints" ADD CONSTRAINT "reprints_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reprints" ADD CONSTRAINT "reprints_delegation_id_staff_delegations_id_fk" FOREIGN KEY ("delegation_id") REFERENCES "public"."staff_delegations"("id") ON DELETE restrict ON UPDATE no action;