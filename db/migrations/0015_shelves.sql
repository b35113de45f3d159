ALTER TYPE "public"."audited_act" ADD VALUE 'card_shelved' BEFORE 'handover_sealed';--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "shelf" text;