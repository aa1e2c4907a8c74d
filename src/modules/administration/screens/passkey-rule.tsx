import { Form, redirect } from 'react-router';
import { numberWords } from '../../../platform/clock/words.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { SubmitButton } from '../../../ui/button-link.tsx';
import { Note } from '../../../ui/note.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { readPasskeyRule, setPasskeyRule } from '../../accounts/index.server.ts';
import type { Route } from './+types/passkey-rule';

export const loader = withCtx((ctx) => readPasskeyRule(ctx));

export const action = withCtx(async (ctx, { request }: Route.ActionArgs) => {
  await setPasskeyRule(ctx, (await request.formData()).get('bat') === '1');
  return redirect('/quan-tri/khoa-truy-cap', 303);
});

export default function PasskeyRule({ loaderData }: Route.ComponentProps) {
  const { isRequired, isUsual, canInsist, approversWithout } = loaderData;
  return (
    <div className="lt-narrow lt-stack-lg">
      <PageHead
        question="Người duyệt có phải dùng khóa truy cập không?"
        title="Quy định về khóa truy cập"
        back={{ href: '/quan-tri', label: 'Quản trị' }}
        answer={
          <>
            <b>{isRequired ? 'Có, bắt buộc.' : 'Không bắt buộc.'}</b>{' '}
            {isUsual &&
              'Chưa ai đặt khác: nơi có số liệu thật thì bắt buộc, nơi có người dùng mẫu thì không.'}
          </>
        }
      />
      {isRequired && !canInsist && (
        <Note tone="warning" title="Chưa áp dụng được.">
          Trình duyệt chỉ tạo khóa truy cập ở địa chỉ https. Đặt BASE_URL là địa chỉ https của Lan Tỏa rồi
          chạy lại.
        </Note>
      )}
      <Panel title="Quy định này là gì">
        <div className="lt-stack">
          <p>
            Người duyệt là quản trị hệ thống, điều phối kế hoạch, cán bộ Phòng GD&ĐT và thủ trưởng đơn vị: lời
            của họ làm đổi số liệu của người khác. Khi bắt buộc, mỗi lần đăng nhập họ đưa ra khóa truy cập;
            người chưa có được làm tiếp 14 ngày kể từ lần đăng nhập đầu, sau đó phải tạo khóa rồi mới làm
            tiếp.
          </p>
          <p>
            Đang giữ chức danh duyệt mà chưa có khóa: <b>{numberWords(approversWithout)} người</b>.
          </p>
          <Form method="post">
            <SubmitButton
              name="bat"
              value={isRequired ? '0' : '1'}
              look={isRequired ? 'secondary' : 'primary'}
              busyWords="Đang đặt…"
            >
              {isRequired ? 'Thôi bắt buộc khóa truy cập' : 'Bắt buộc khóa truy cập với người duyệt'}
            </SubmitButton>
          </Form>
        </div>
      </Panel>
    </div>
  );
}
