import { localDate } from '../../platform/clock/clock.ts';
import { dateWords, instantWords } from '../../platform/clock/words.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { codeWords, isRealEmail, issueLink, linkPath } from '../accounts/index.server.ts';
import { peopleErrors } from './errors.ts';
import { getLookedAfter, type SeenPerson } from './find-looked-after.server.ts';
import { qrPath } from './qr-path.ts';

/** What is handed on to one person, on paper or as a link. It can not be shown again. */
export interface Slip {
  userId: string;
  name: string;
  username: string;
  posts: string[];
  link: string;
  codeWords: string;
  until: string;
  /** Drawn on the page itself: no picture of the link is kept anywhere. */
  qr: { size: number; path: string };
  /** Null where the house sends no mail, or has no address of the person. */
  email: string | null;
}

export interface IssuedSlips {
  slips: Slip[];
  /** People who need none; named. */
  left: { name: string; why: string }[];
}

export const mostSlips = 200;

/**
 * A new one-time link for each of these people; links from before open nothing any more.
 * @throws app.not-found when one of them is not the asker's to let in: then none gets any
 */
export async function issueInvitations(
  ctx: Ctx,
  userIds: readonly string[],
  address: string,
): Promise<IssuedSlips> {
  const issued: IssuedSlips = { slips: [], left: [] };
  await withTransaction(ctx, async (tx) => {
    for (const userId of [...new Set(userIds)].slice(0, mostSlips)) {
      const seen = await getLookedAfter(tx, userId);
      if (seen.person.state === 'in')
        issued.left.push({ name: seen.person.name, why: 'đã vào, không cần lời mời' });
      else issued.slips.push(await slipFor(tx, seen, 'join', address));
    }
  });
  return issued;
}

export async function slipFor(
  tx: Ctx,
  { person, posts, unitId }: SeenPerson,
  purpose: 'join' | 'recovery',
  address: string,
): Promise<Slip> {
  if (purpose === 'join' && person.state === 'in') throw peopleErrors.alreadyIn({ name: person.name });
  const { userId, name, username, email } = person;
  const { code, until } = await issueLink(tx, { userId, purpose, unitId });
  const link = `${tx.config.baseUrl ?? new URL(address).origin}${linkPath}/${code}`;
  const today = localDate(tx.clock.now());
  return {
    ...{ userId, name, username, link },
    posts: posts.map(({ title, unitName, heldFrom }) =>
      heldFrom > today ? `${title}, ${unitName}, từ ${dateWords(heldFrom)}` : `${title}, ${unitName}`,
    ),
    codeWords: codeWords(code),
    until: instantWords(until),
    qr: qrPath(link),
    email: tx.config.smtpUrl && isRealEmail(email) ? email : null,
  };
}
