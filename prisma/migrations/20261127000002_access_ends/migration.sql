-- A token can expire. Sign-in links and sessions end with the token with which they were made.
-- AlterTable
ALTER TABLE "Token" ADD COLUMN "expiresAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "SignInLink" ADD COLUMN "tokenId" UUID;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN "tokenId" UUID;

-- CreateIndex
CREATE INDEX "SignInLink_tokenId_idx" ON "SignInLink"("tokenId");

-- CreateIndex
CREATE INDEX "Session_tokenId_idx" ON "Session"("tokenId");

-- AddForeignKey
ALTER TABLE "SignInLink" ADD CONSTRAINT "SignInLink_tokenId_fkey" FOREIGN KEY ("tokenId") REFERENCES "Token"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_tokenId_fkey" FOREIGN KEY ("tokenId") REFERENCES "Token"("id") ON DELETE CASCADE ON UPDATE CASCADE;
