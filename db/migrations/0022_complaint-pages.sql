ALTER TYPE "public"."audited_act" ADD VALUE 'complaint_photo_viewed';--> statement-breakpoint
CREATE TABLE "complaint_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"topic" "complaint_topic" NOT NULL,
	"story" "bytea" NOT NULL,
	"happened_on" date,
	"place" "bytea",
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaint_photos" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"draft_id" uuid,
	"complaint_id" uuid,
	"key" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "complaint_photos_once" UNIQUE("draft_id","sha256"),
	CONSTRAINT "complaint_photos_of_one" CHECK (num_nonnulls("complaint_photos"."draft_id", "complaint_photos"."complaint_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "happened_on" date;--> statement-breakpoint
ALTER TABLE "complaints" ADD COLUMN "place" "bytea";--> statement-breakpoint
ALTER TABLE "complaint_drafts" ADD CONSTRAINT "complaint_drafts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_photos" ADD CONSTRAINT "complaint_photos_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_photos" ADD CONSTRAINT "complaint_photos_draft_id_complaint_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."complaint_drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_photos" ADD CONSTRAINT "complaint_photos_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "complaint_drafts_created_at_index" ON "complaint_drafts" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "complaint_photos_complaint" ON "complaint_photos" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "complaint_photos_key" ON "complaint_photos" USING btree ("key");