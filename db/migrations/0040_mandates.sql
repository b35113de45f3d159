ALTER TYPE "public"."audited_act" ADD VALUE 'mandate_viewed' BEFORE 'document_judged';--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "mandate_key" text;--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "mandate_sha256" "bytea";--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "mandate_place" text;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_mandateKey_unique" UNIQUE("mandate_key");--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_mandate_whole" CHECK (("handovers"."mandate_key" is null) = ("handovers"."mandate_sha256" is null));--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_mandate_of_proxy" CHECK ("handovers"."relation"::text = 'proxy' or ("handovers"."mandate_key" is null and "handovers"."mandate_place" is null));