import { DefinitionRow } from '../../../ui/definition-list.tsx';
import { RungMix } from '../../../ui/rung.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { figureTitle, itemsWords, unitDetail } from '../figures/figure-words.ts';
import type { ReportFigure } from '../figures/figures.ts';

interface FigureRowProps {
  figure: ReportFigure;
  /** The list of evidence behind the number. */
  href: string;
}

/** One figure of the check page: its number opens the evidence, beside it what that means and how firm it stands. */
export function FigureRow({ figure, href }: FigureRowProps) {
  return (
    <DefinitionRow term={figureTitle(figure)}>
      <UiLink className="lt-b" href={href}>
        {itemsWords(figure)}
      </UiLink>
      <span className="lt-figure-detail">{unitDetail(figure)}</span>
      <RungMix counts={Object.fromEntries(figure.rungs.map(({ rung, items }) => [rung, items]))} />
    </DefinitionRow>
  );
}
