import { cleanLine } from '../clean-text.ts';
import { documentKinds } from '../kinds.ts';
import type { DateParts, OfficialDocument } from '../model.ts';
import { draftMark, sampleNote, textWidthPortrait } from '../page-layout.ts';
import { composeAppendices } from './compose-appendix.ts';
import { closeBody, composeBlocks, composeLegalBases } from './compose-body.ts';
import { composeAddressees, composeHead, composeTitleBlock } from './compose-head.ts';
import { composeRecipients, composeSignature } from './compose-signature.ts';
import type { ComposedDocument } from './composed.ts';

/** Pure: the same document always composes, and so prints, the same. */
export function composeDocument(document: OfficialDocument): ComposedDocument {
  return {
    title: titleOf(document),
    author: cleanLine(document.head.issuer),
    created: createdOn(document.head.date),
    marks: {
      draft: document.draft ? draftMark : null,
      sample: document.sampleData ? sampleNote : null,
    },
    head: composeHead(document),
    titleBlock: composeTitleBlock(document),
    addressees: composeAddressees(document.addressees ?? []),
    legalBases: composeLegalBases(document.legalBases ?? []),
    body: closeBody(composeBlocks(document.body, textWidthPortrait)),
    signature: composeSignature(document.signature),
    recipients: composeRecipients(document),
    appendices: composeAppendices(document),
  };
}

/** As the document would be cited. */
function titleOf({ kind, subject }: OfficialDocument): string {
  return `${documentKinds[kind]} ${kind === 'CV' ? 'V/v ' : ''}${cleanLine(subject)}`;
}

/** File dates come from the document, not the clock: equal input, equal bytes, equal SHA-256. */
function createdOn({ year, month, day }: DateParts): ComposedDocument['created'] {
  const date = new Date(Date.UTC(year ?? 2000, (month ?? 1) - 1, day ?? 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
