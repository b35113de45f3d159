ALTER TYPE "public"."audited_act" ADD VALUE 'application_filed_for_resident';--> statement-breakpoint
ALTER TABLE "document_pages" DROP CONSTRAINT "document_pages_originalKey_unique";--> statement-breakpoint
ALTER TABLE "document_pages" DROP CONSTRAINT "document_pages_viewKey_unique";--> statement-breakpoint
ALTER TABLE "applications" ALTER COLUMN "name" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ALTER COLUMN "nik" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ALTER COLUMN "nik_index" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ALTER COLUMN "family_card_number" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ALTER COLUMN "village_code" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "family_id" uuid;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "saved_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "village_code" text;--> statement-breakpoint
CREATE INDEX "applications_family" ON "applications" USING btree ("family_id");--> statement-breakpoint
CREATE INDEX "applications_taken_in" ON "applications" USING btree ("taken_in_by","handed_in_at","id") WHERE "applications"."taken_in_by" is not null;--> statement-breakpoint
CREATE INDEX "document_pages_original" ON "document_pages" USING btree ("original_key");--> statement-breakpoint
CREATE INDEX "document_pages_view" ON "document_pages" USING btree ("view_key");--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_whole_when_handed_in" CHECK ("applications"."handed_in_at" is null or ("applications"."name" is not null and "applications"."nik" is not null and "applications"."nik_index" is not null and "applications"."family_card_number" is not null and "applications"."village_code" is not null));--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_village_is_of_an_operator" CHECK ("staff"."village_code" is null or "staff"."role" in ('village_operator'));