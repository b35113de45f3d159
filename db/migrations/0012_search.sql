CREATE TYPE "public"."staff_theme" AS ENUM('light', 'dim', 'device');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'applications_searched' BEFORE 'nik_revealed';--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "name_index" text[];--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "family_card_index" "bytea";--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "code_tail_index" "bytea";--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "single_keys" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "theme" "staff_theme" DEFAULT 'light' NOT NULL;--> statement-breakpoint
CREATE INDEX "applications_name" ON "applications" USING gin ("name_index");--> statement-breakpoint
CREATE INDEX "applications_family_card" ON "applications" USING btree ("family_card_index");--> statement-breakpoint
CREATE INDEX "applications_code_tail" ON "applications" USING btree ("code_tail_index");