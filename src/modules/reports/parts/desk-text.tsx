import { Textarea } from '@mantine/core';
import { Form } from 'react-router';
import { numberWords } from '../../../platform/clock/words.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { ConflictPanel } from '../../../ui/conflict-panel.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import type { DeskAnswer } from '../consolidated/desk-action.server.ts';
import type { DeskPage } from '../consolidated/desk-page.server.ts';
import { DeskFields } from './desk-fields.tsx';
import { DeskHeadForm } from './desk-head-form.tsx';
import { DeskOpinions } from './desk-opinions.tsx';

interface DeskTextProps {
  page: DeskPage;
  answer: DeskAnswer | null;
}

/** Middle: one section at a time. */
export function DeskText({ page, answer }: DeskTextProps) {
  return (
    <section className="lt-cons-text" aria-label="Mục đang soạn">
      <PageHead
        size="desk"
        question={questionOf(page)}
        title={`Báo cáo tổng hợp: ${page.section}`}
        answer={<AnswerOf page={page} />}
        failed={Boolean(answer)}
      />
      <div className="lt-stack">
        <p className="lt-only-phone">
          <a href="#cac-muc">Chọn mục khác</a>
        </p>
        {answer && !answer.isConflict && <ErrorSummary message={answer.message} help={answer.help} />}
        {answer?.isConflict && answer.typed !== null ? (
          <BothTexts page={page} typed={answer.typed} />
        ) : (
          <>
            {answer?.isConflict && <ErrorSummary message={answer.message} help="Xem lại rồi bấm lại." />}
            <Pane page={page} answer={answer} />
          </>
        )}
      </div>
    </section>
  );
}

function Pane({ page, answer }: DeskTextProps) {
  if (page.section === 'SO') return <DeskHeadForm key={page.draft.version} page={page} />;
  if (page.section === 'PL') return <AnnexWords page={page} />;
  return (
    <>
      <SectionForm key={`${page.section}${page.draft.version}`} page={page} typed={answer?.typed ?? null} />
      {page.field && <DeskOpinions page={page} />}
    </>
  );
}

function questionOf({ section }: DeskPage): string {
  if (section === 'SO') return 'Số, ngày, ai ký?';
  if (section === 'PL') return 'Phụ lục có đủ từng đơn vị chưa?';
  if (section === 'III') return 'Các đơn vị vướng gì nhất?';
  if (section === 'IV') return 'Các đơn vị đề xuất gì?';
  if (section === 'I') return 'Công tác chỉ đạo viết gì?';
  return `Nhiệm vụ ${section.slice(3)} đạt đến đâu?`;
}

function AnswerOf({ page }: { page: DeskPage }) {
  const { received, opinions, field } = page;
  if (page.section === 'PL')
    return `${numberWords(page.unitCount)} đơn vị, mỗi đơn vị một dòng, theo địa bàn.`;
  if (page.section === 'SO') return 'Ô nào chưa biết thì để trống; văn bản chừa chỗ để điền tay.';
  if (!field) {
    const title =
      page.section === 'I' ? '' : `${page.heads.find((one) => one.key === page.section)?.title}. `;
    return `${title}Câu gợi ý lấy thẳng từ số liệu; con số trong « » tự điền, nên sửa chữ không làm sai số.`;
  }
  const count = opinions.reduce((sum, one) => sum + one.units.length, 0);
  const [first, second] = opinions;
  if (!first) return `Trong ${numberWords(received.done)} báo cáo đã nhận, chưa đơn vị nào nêu ý kiến.`;
  const most = first.units.length + (second?.units.length ?? 0);
  return (
    <>
      <b>{shortened(first.text)}</b>
      {second && (
        <>
          {' '}
          và <b>{shortened(second.text)}</b>
        </>
      )}{' '}
      chiếm {numberWords(most)} trong {numberWords(count)} ý kiến. Chọn ý kiến để đưa vào văn bản.
    </>
  );
}

function shortened(text: string): string {
  const words = text.replace(/[.;,\s]+$/u, '');
  return words.length > 60 ? `${words.slice(0, 60).replace(/\s+\S*$/u, '')}…` : words;
}

function SectionForm({ page, typed }: { page: DeskPage; typed: string | null }) {
  const { section, draft, text, plan, mayWrite } = page;
  const isEdited = section in draft.sections;
  return (
    <>
      <Form method="post" className="lt-report-form">
        <DeskFields page={page} />
        <Textarea
          name="text"
          label={`Lời văn mục ${section}`}
          description={isEdited ? 'Đã sửa so với bản gợi ý.' : 'Bản gợi ý từ số liệu.'}
          defaultValue={typed ?? text}
          autosize
          minRows={5}
          maxRows={18}
          maxLength={12_000}
          readOnly={!mayWrite}
        />
        {mayWrite && (
          <div className="lt-row">
            <SubmitButton look="secondary" name="viec" value="van-ban" busyWords="Đang lưu…">
              Lưu lời văn mục {section}
            </SubmitButton>
            {isEdited && (
              <SubmitButton look="quiet" name="viec" value="goi-y" busyWords="Đang lưu…">
                Dùng lại bản gợi ý
              </SubmitButton>
            )}
          </div>
        )}
      </Form>
      <details className="lt-cons-tokens">
        <summary>Số liệu dùng được ({page.tokens.length})</summary>
        <p className="lt-muted lt-sm">
          Viết đúng tên trong ngoặc « »; con số tự điền theo kế hoạch {plan.year}.
        </p>
        <ul>
          {page.tokens.map((token) => (
            <li key={token.name}>
              <code>«{token.name}»</code> {token.text}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Two coordinators wrote in one section: both texts stand side by side, the second person chooses. */
function BothTexts({ page, typed }: { page: DeskPage; typed: string }) {
  const query = new URLSearchParams({ 'ke-hoach': page.plan.id, muc: page.section });
  return (
    <ConflictPanel
      savedBy="người khác"
      fields={[{ label: `Lời văn mục ${page.section}`, mine: typed, saved: page.text }]}
      keepMine={
        <Form method="post">
          <DeskFields page={page} />
          <input type="hidden" name="text" value={typed} />
          <SubmitButton name="viec" value="van-ban" busyWords="Đang lưu…">
            Lưu bản đang nhập
          </SubmitButton>
        </Form>
      }
      takeSaved={<ButtonLink href={`/bao-cao/tong-hop?${query}`}>Dùng bản đã lưu</ButtonLink>}
    />
  );
}

function AnnexWords({ page }: { page: DeskPage }) {
  return (
    <div className="lt-stack">
      <p>
        Phụ lục tự lập từ cùng nguồn với bảng tiến độ: mỗi đơn vị một dòng, có dòng cộng của từng địa bàn và
        của toàn tỉnh; tổng của phụ lục bằng số liệu trong các mục I–IV.
      </p>
      <p className="lt-muted">
        Bản xem trước hiện những dòng đầu. Tệp .docx và PDF có đủ {numberWords(page.annexRows)} dòng, khổ
        ngang.
      </p>
    </div>
  );
}
