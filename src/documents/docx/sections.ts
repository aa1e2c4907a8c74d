import {
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { ComposedDocument } from '../compose/composed.ts';
import {
  margin,
  page,
  pageNumberFromTop,
  sizes,
  textWidthLandscape,
  textWidthPortrait,
} from '../page-layout.ts';
import { styled } from './paragraphs.ts';
import { halfPoints, twips } from './units.ts';

/** Each section counts its pages from 1 (A6) and shows no number on its first (A4). */
export function section(
  marks: ComposedDocument['marks'],
  landscape: boolean,
  children: ISectionOptions['children'],
): ISectionOptions {
  const room = landscape ? textWidthLandscape : textWidthPortrait;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // docx turns the sides of a landscape page itself.
        size: {
          width: twips(page.width),
          height: twips(page.height),
          ...(landscape ? { orientation: PageOrientation.LANDSCAPE } : {}),
        },
        margin: {
          top: twips(margin.top),
          bottom: twips(margin.bottom),
          left: twips(margin.left),
          right: twips(margin.right),
          header: twips(pageNumberFromTop),
          footer: twips(pageNumberFromTop),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageHeader(marks, room, true), first: pageHeader(marks, room, false) },
    footers: { default: pageFooter(marks), first: pageFooter(marks) },
    children,
  };
}

function pageHeader({ draft }: ComposedDocument['marks'], room: number, numbered: boolean): Header {
  const number = numbered ? [new TextRun({ children: [PageNumber.CURRENT] })] : [];
  if (!draft) return new Header({ children: [new Paragraph({ style: 'SoTrang', children: number })] });
  const children: ParagraphChild[] = [tab(), ...number, tab(), draftRun(draft)];
  return new Header({
    children: [
      new Paragraph({
        style: 'SoTrang',
        alignment: 'left',
        tabStops: [
          { type: TabStopType.CENTER, position: twips(room / 2) },
          { type: TabStopType.RIGHT, position: twips(room) },
        ],
        children,
      }),
    ],
  });
}

function pageFooter({ sample }: ComposedDocument['marks']): Footer {
  return new Footer({ children: [styled('GhiChu', sample ?? '')] });
}

function draftRun(text: string): TextRun {
  return new TextRun({
    text,
    bold: true,
    size: halfPoints(sizes.note),
    border: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' },
  });
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}
