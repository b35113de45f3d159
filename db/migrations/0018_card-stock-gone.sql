DROP TABLE "card_stock" CASCADE;--> statement-breakpoint
DROP TABLE "card_stock_entries" CASCADE;--> statement-breakpoint
DROP TYPE "public"."stock_change";