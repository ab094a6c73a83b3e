-- Events that were planned but do not take place.
-- AlterEnum
ALTER TYPE "EventStatus" ADD VALUE 'CANCELLED';
