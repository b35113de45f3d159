ALTER TYPE "public"."audited_act" ADD VALUE 'application_filed_for_resident';--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "village_code" text;--> statement-breakpoint
CREATE INDEX "applications_taken_in" ON "applications" USING btree ("taken_in_by","handed_in_at","id") WHERE "applications"."taken_in_by" is not null;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_village_is_of_an_operator" CHECK ("staff"."village_code" is null or "staff"."role" in ('village_operator'));