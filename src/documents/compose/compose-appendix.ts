import { keepBlanks } from '../blank.ts';
import { cleanLine, upperVi } from '../clean-text.ts';
import { blankDate, officialLongDate } from '../dates.ts';
import { documentKinds } from '../kinds.ts';
import type { Appendix, OfficialDocument } from '../model.ts';
import { numberAndSymbol, roman } from '../numbers.ts';
import { sizes, textWidthLandscape, textWidthPortrait } from '../page-layout.ts';
import { composeBlocks } from './compose-body.ts';
import { shareOfText, titleLines } from './compose-head.ts';
import type { ComposedAppendix } from './composed.ts';

export function composeAppendices(document: OfficialDocument): ComposedAppendix[] {
  const appendices = document.appendices ?? [];
  return appendices.map((appendix, index) => {
    const label = appendices.length > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục';
    return composeAppendix(appendix, label, referenceLine(document));
  });
}

function composeAppendix(appendix: Appendix, label: string, reference: string): ComposedAppendix {
  const landscape = appendix.orientation === 'landscape';
  const room = landscape ? textWidthLandscape : textWidthPortrait;
  const style = { size: sizes.appendix, bold: true };
  const lines = titleLines(upperVi(appendix.title), style, room);
  return {
    label,
    titleLines: lines,
    referenceLines: titleLines(reference, { size: sizes.appendix }, room),
    rule: shareOfText(lines, style),
    landscape,
    body: composeBlocks(appendix.body, room),
  };
}

/** A28: number and day are filled in on paper only; an electronic original leaves them blank. */
function referenceLine({ kind, head, medium = 'electronic' }: OfficialDocument): string {
  const onPaper = medium === 'paper';
  const number = numberAndSymbol(onPaper ? head.number : null, cleanLine(head.symbol));
  const date = officialLongDate(onPaper ? head.date : { ...blankDate, year: head.date.year });
  return keepBlanks(`(Kèm theo ${documentKinds[kind]} số ${number} ${date} của ${cleanLine(head.issuer)})`);
}
