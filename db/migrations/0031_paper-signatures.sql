CREATE TYPE "public"."signer_part" AS ENUM('receiver', 'destroyer', 'witness');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'paper_signed' BEFORE 'collection_slip_given';--> statement-breakpoint
CREATE TABLE "paper_signatures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"part" "signer_part" NOT NULL,
	"signer_name" "bytea" NOT NULL,
	"signature_key" text NOT NULL,
	"signature_sha256" "bytea" NOT NULL,
	"seal" "bytea" NOT NULL,
	"staff_id" uuid NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "paper_signatures_signatureKey_unique" UNIQUE("signature_key"),
	CONSTRAINT "paper_signatures_paperId_part_unique" UNIQUE("paper_id","part")
);
--> statement-breakpoint
ALTER TABLE "paper_signatures" ADD CONSTRAINT "paper_signatures_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_signatures" ADD CONSTRAINT "paper_signatures_paper_id_official_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."official_papers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_signatures" ADD CONSTRAINT "paper_signatures_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE restrict ON UPDATE no action;