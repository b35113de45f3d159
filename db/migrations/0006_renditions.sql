CREATE TYPE "public"."rendition_size" AS ENUM('small', 'medium', 'large');--> statement-breakpoint
CREATE TABLE "renditions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"office_id" uuid NOT NULL,
	"page_id" uuid NOT NULL,
	"leaf" integer NOT NULL,
	"size" "rendition_size" NOT NULL,
	"key" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "renditions_once" UNIQUE("page_id","leaf","size")
);
--> statement-breakpoint
ALTER TABLE "document_pages" ADD COLUMN "leaves" integer;--> statement-breakpoint
ALTER TABLE "renditions" ADD CONSTRAINT "renditions_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renditions" ADD CONSTRAINT "renditions_page_id_document_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."document_pages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "renditions_key" ON "renditions" USING btree ("key");