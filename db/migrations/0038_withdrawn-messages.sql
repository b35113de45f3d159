CREATE TYPE "public"."message_topic" AS ENUM('hand_in', 'send_back', 'reject', 'print', 'hand_over', 'undo_handover', 'card_waits', 'held', 'resumed', 'appointment', 'appointment_unsure', 'appointment_stands', 'appointment_missed');--> statement-breakpoint
CREATE TYPE "public"."withdrawal_reason" AS ENUM('handover_undone', 'card_handed_over', 'papers_sent', 'application_cancelled', 'moved_on', 'held_again', 'recovered', 'appointment_changed');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'appointments_warned' BEFORE 'application_moved';--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'recording_places_set' BEFORE 'application_moved';--> statement-breakpoint
ALTER TYPE "public"."disruption_cause" ADD VALUE 'recorder' BEFORE 'power';--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "topic" "message_topic";--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "withdrawn_because" "withdrawal_reason";--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_withdrawal_is_whole" CHECK (("messages"."withdrawn_at" is null) = ("messages"."withdrawn_because" is null));--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_sent_stay_sent" CHECK ("messages"."state" <> 'sent' or "messages"."withdrawn_at" is null);