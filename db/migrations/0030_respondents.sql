CREATE TYPE "public"."respondent_age_band" AS ENUM('below_20', 'from_20', 'from_30', 'from_40', 'from_50', 'from_60');--> statement-breakpoint
CREATE TYPE "public"."respondent_education" AS ENUM('primary', 'junior', 'senior', 'bachelor', 'master', 'doctor');--> statement-breakpoint
CREATE TYPE "public"."respondent_gender" AS ENUM('male', 'female');--> statement-breakpoint
CREATE TYPE "public"."respondent_occupation" AS ENUM('civil_servant', 'military', 'police', 'employee', 'self_employed', 'other');--> statement-breakpoint
ALTER TYPE "public"."audited_act" ADD VALUE 'session_extended' BEFORE 'application_opened';--> statement-breakpoint
ALTER TABLE "survey_responses" ADD COLUMN "gender" "respondent_gender";--> statement-breakpoint
ALTER TABLE "survey_responses" ADD COLUMN "age_band" "respondent_age_band";--> statement-breakpoint
ALTER TABLE "survey_responses" ADD COLUMN "education" "respondent_education";--> statement-breakpoint
ALTER TABLE "survey_responses" ADD COLUMN "occupation" "respondent_occupation";