import { existsSync } from 'node:fs';
import { renderReview, renderReviewCsv } from '../../chat/render-review.ts';
import { openStore, storeFile } from '../../chat/store/open-store.ts';
import { parseSettings } from '../../node/parse-settings.ts';
import { readEnvironment } from '../../node/read-environment.ts';
import { CHAT_SETTINGS } from '../../node/setting-schemas.ts';
import { UsageError } from '../usage-error.ts';
import { writeLine } from '../write-output.ts';

export interface ReviewCommandOptions {
  readonly csv?: boolean;
}

/** Prints the questions that were declined or voted down in Discord and Slack, the most asked first. */
export async function runReview({ csv = false }: ReviewCommandOptions): Promise<void> {
  const env = await readEnvironment(process.env, process.cwd());
  const { DATA_DIR } = parseSettings({ entries: { DATA_DIR: CHAT_SETTINGS.DATA_DIR }, required: {} }, env);
  const file = storeFile(DATA_DIR);
  if (!existsSync(file)) {
    throw new UsageError(
      `there is no ${file}; nobody has asked anything yet, or DATA_DIR names another folder`,
    );
  }
  const store = openStore(file);
  try {
    const items = store.votes.review();
    await writeLine(csv ? renderReviewCsv(items) : renderReview(items));
  } finally {
    store.close();
  }
}
