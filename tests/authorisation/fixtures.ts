import { randomUUID } from 'node:crypto';
import { activityInput } from '../../src/modules/activities/testing.ts';
import { articlePolicy } from '../../src/modules/articles/policy.ts';
import { planPolicy } from '../../src/modules/plans/policy.ts';
import type { Actor } from '../../src/platform/auth/actor.ts';
import { mayDo } from '../../src/platform/auth/policy.ts';
import type { UnitObjects, World } from './world.ts';

export interface Ask {
  path: string;
  form?: Record<string, string>;
  json?: unknown;
}

/** How to ask a line properly, and about what. */
export interface Fixture {
  /** `unit`: asked once per unit. `own`: always about the asker's own unit. `nothing`: about no unit. */
  about: 'unit' | 'own' | 'nothing';
  ask(world: World, objects: UnitObjects): Ask;
  /** Where a line is narrower than its permission; each names its reason. */
  narrower?: { reason: string; may(actor: Actor, unitId: string): boolean };
  /** A properly asked request may still be refused by a rule that has nothing to do with rights. */
  alsoFine?: number[];
  /** Ends the session: asked with one of its own. */
  endsSession?: true;
  /** Works in several transactions of its own, so it cannot be undone by one around it. */
  keepsItsChange?: true;
}

const nothing = (path: string, rest: Partial<Fixture> & Partial<Omit<Ask, 'path'>> = {}): Fixture => {
  const { form, json, ...fixture } = rest;
  return {
    about: 'nothing',
    ask: () => ({ path, ...(form ? { form } : {}), ...(json ? { json } : {}) }),
    ...fixture,
  };
};
const own = (path: string, rest: Parameters<typeof nothing>[1] = {}): Fixture => ({
  ...nothing(path, rest),
  about: 'own',
});
const unit = (ask: (objects: UnitObjects, world: World) => Ask, rest: Partial<Fixture> = {}): Fixture => ({
  about: 'unit',
  ask: (world, objects) => ask(objects, world),
  ...rest,
});
const world = (ask: (world: World) => Ask, rest: Partial<Fixture> = {}): Fixture => ({
  about: 'nothing',
  ask,
  ...rest,
});

const plannersOnly = {
  reason: 'a plan in review exists only for those who prepare it',
  may: (actor: Actor) => mayDo(planPolicy['plan.decide'], actor),
};
const ownAuthorsOnly = {
  reason: 'what a unit has not published is its own',
  may: (actor: Actor, unitId: string) => mayDo(articlePolicy['article.write'], actor, unitId),
};
const ownOnly = {
  reason: 'what a unit has not sent is its own',
  may: (actor: Actor, unitId: string) => actor.unitId === unitId,
};
const decidersOnly = {
  reason: 'a district officer never decides the own report',
  may: (actor: Actor, unitId: string) => actor.role === 'coordinator' || actor.unitId !== unitId,
};

const articleForm = {
  form: 'article',
  title: 'Bài thử quyền',
  summary: '',
  originality: 'own',
  text: 'Một đoạn văn.',
};
const { consentBasis: _none, url: _url, ...activity } = activityInput();
const activityFields = () => ({ ...activity, id: randomUUID() });
const activityForm = () =>
  Object.fromEntries(Object.entries(activityFields()).map(([name, value]) => [name, String(value)]));
const link = () => ({
  id: randomUUID(),
  url: `https://thcs.example.vn/bai-${randomUUID()}`,
  title: 'Bài đã đăng',
  publishedOn: '2023-10-02',
});
const texts = { judgement: 'Đơn vị đã làm đủ.', obstacles: '', proposals: '' };
const fresh = (make: () => Omit<Ask, 'path'>, path: string): Fixture => ({
  about: 'own',
  ask: () => ({ path, ...make() }),
});

const accounts: Record<string, Fixture[]> = {
  'GET /dang-nhap': [nothing('/dang-nhap')],
  'POST /dang-nhap': [nothing('/dang-nhap', { form: { username: 'khong-co', password: 'sai' } })],
  'POST /dang-xuat': [nothing('/dang-xuat', { form: {}, endsSession: true })],
  'GET /tai-khoan': [nothing('/tai-khoan')],
  'POST /tai-khoan': [
    nothing('/tai-khoan', { form: { 'ket-thuc-khac': '1' } }),
    // A session of nobody is answered like one of somebody else (accounts/sessions/sessions.db.test.ts).
    nothing('/tai-khoan', { form: { 'ket-thuc': 'phien-cua-nguoi-khac' }, alsoFine: [404] }),
    nothing('/tai-khoan', { form: { oldPassword: 'sai', newPassword: 'con mèo đen ngủ trên mái' } }),
  ],
  'GET /vao': [nothing('/vao')],
  'POST /vao': [nothing('/vao', { form: { ma: 'không phải mã' } })],
  // A code of nobody: what a real one opens is told in accounts/links.
  'GET /vao/:code': [nothing('/vao/khong-co', { alsoFine: [404] })],
  'POST /vao/:code': [nothing('/vao/khong-co', { form: { newPassword: 'mèo đen ngủ trên mái nhà' } })],
  'GET /tai-khoan/khoa-truy-cap': [nothing('/tai-khoan/khoa-truy-cap')],
  // The address of this site is no place for passkeys.
  'POST /tai-khoan/khoa-truy-cap': [
    nothing('/tai-khoan/khoa-truy-cap', { form: { 'khoa-moi': '{}' }, alsoFine: [422] }),
    nothing('/tai-khoan/khoa-truy-cap', { form: { bo: 'khoa-cua-nguoi-khac' }, alsoFine: [404] }),
  ],
  'POST /api/v1/sign-in': [
    nothing('/api/v1/sign-in', { json: { username: 'khong-co', password: 'sai' }, alsoFine: [401] }),
  ],
};

const units: Record<string, Fixture[]> = {
  'GET /don-vi': [nothing('/don-vi'), nothing('/don-vi?tim=mau')],
  'GET /don-vi/:unitId': [unit(({ unitId }) => ({ path: `/don-vi/${unitId}` }))],
  'GET /don-vi/:unitId/lich-su': [unit(({ unitId }) => ({ path: `/don-vi/${unitId}/lich-su` }))],
  'GET /don-vi/:unitId/lien-he': [unit(({ unitId }) => ({ path: `/don-vi/${unitId}/lien-he` }))],
  'POST /don-vi/:unitId/lien-he': [
    unit(({ unitId }) => ({ path: `/don-vi/${unitId}/lien-he`, form: { version: '0', phone: '0272 1' } })),
  ],
  'GET /don-vi/:unitId/thay-doi': [
    world(({ units: { child } }) => ({ path: `/don-vi/${child.unitId}/thay-doi` })),
    world(({ units: { child } }) => ({
      path: `/don-vi/${child.unitId}/thay-doi?xem=1&viec=doi-ten&ten=Trường+khác&ngay=2023-10-01`,
    })),
  ],
  // The preview is older than what would come of it now.
  'POST /don-vi/:unitId/thay-doi': [
    world(
      ({ units: { child } }) => ({
        path: `/don-vi/${child.unitId}/thay-doi?xem=1&viec=doi-ten&ten=Trường+khác&ngay=2023-10-01`,
        form: { dau: 'khác' },
      }),
      { alsoFine: [409] },
    ),
  ],
  'POST /api/v1/units/changes/preview': [
    world(({ units: { child } }) => ({
      path: '/api/v1/units/changes/preview',
      json: {
        change: { kind: 'rename', effectiveOn: '2023-10-01', unitId: child.unitId, name: 'Trường khác' },
      },
    })),
  ],
  // The preview is older than what would come of it now.
  'POST /api/v1/units/changes': [
    world(
      ({ units: { child } }) => ({
        path: '/api/v1/units/changes',
        json: {
          id: randomUUID(),
          fingerprint: 'khác',
          change: { kind: 'rename', effectiveOn: '2023-10-01', unitId: child.unitId, name: 'Trường khác' },
        },
      }),
      { alsoFine: [409] },
    ),
  ],
  'GET /don-vi/moi': [nothing('/don-vi/moi')],
  'POST /don-vi/moi': [
    world(({ units: { root } }) => ({
      path: `/don-vi/moi?moi-ma=moi-1&moi-ten=Trường+mới&moi-loai=preschool&moi-noi=${root.unitId}&ngay=2023-10-01`,
      form: {},
    })),
  ],
  'GET /don-vi/tai-ve': [nothing('/don-vi/tai-ve'), nothing('/don-vi/tai-ve?gi=mau')],
  'GET /don-vi/nhap': [nothing('/don-vi/nhap')],
  'POST /don-vi/nhap': [nothing('/don-vi/nhap', { form: { loai: 'danh-sach' }, alsoFine: [422] })],
  'GET /don-vi/nhap/:importId': [world(({ unitImportId }) => ({ path: `/don-vi/nhap/${unitImportId}` }))],
  // Its only row lacks the kind of unit: there is nothing to take over, it can only be put aside.
  'POST /don-vi/nhap/:importId': [
    world(({ unitImportId }) => ({ path: `/don-vi/nhap/${unitImportId}`, form: {} }), { alsoFine: [422] }),
    world(({ unitImportId }) => ({ path: `/don-vi/nhap/${unitImportId}`, form: { viec: 'bo' } })),
  ],
  'GET /don-vi/nhap/:importId/ket-qua': [
    world(({ unitImportId }) => ({ path: `/don-vi/nhap/${unitImportId}/ket-qua` })),
  ],
  'GET /don-vi/thay-doi': [nothing('/don-vi/thay-doi')],
  'GET /don-vi/thay-doi/:successionId': [
    world(({ successionId }) => ({ path: `/don-vi/thay-doi/${successionId}` })),
  ],
  'POST /don-vi/thay-doi/:successionId': [
    world(({ successionId }) => ({ path: `/don-vi/thay-doi/${successionId}`, form: {} })),
  ],
  'GET /api/v1/units': [nothing('/api/v1/units')],
};

const notOwnRecovery = {
  reason: 'people of the own unit are confirmed by the unit above',
  may: (actor: Actor, unitId: string) => actor.scope.kind === 'all' || actor.unitId !== unitId,
};
const ownImport = {
  reason: 'a file that was handed in is of who did, or of who sees the whole house',
  may: (actor: Actor) => actor.scope.kind === 'all',
};
const newcomer = () => ({ id: randomUUID(), role: 'staff_member', title: 'Giáo viên', from: '2023-10-16' });
const people: Record<string, Fixture[]> = {
  'GET /nhan-su': [
    nothing('/nhan-su'),
    nothing('/nhan-su?tim=canary'),
    unit(({ unitId }) => ({ path: `/nhan-su?don-vi=${unitId}` })),
  ],
  'GET /nhan-su/moi': [nothing('/nhan-su/moi')],
  'POST /nhan-su/moi': [
    unit(({ unitId }) => ({
      path: '/nhan-su/moi',
      form: { ...newcomer(), unit: unitId, name: 'Người mới mẫu' },
    })),
  ],
  'GET /nhan-su/phieu': [nothing('/nhan-su/phieu')],
  'POST /nhan-su/phieu': [unit(({ staffId }) => ({ path: '/nhan-su/phieu', form: { nguoi: staffId } }))],
  'GET /nhan-su/nhap': [nothing('/nhan-su/nhap')],
  'POST /nhan-su/nhap': [nothing('/nhan-su/nhap', { form: { 'tu-ngay': '' }, alsoFine: [422] })],
  'GET /nhan-su/nhap/tep-mau': [nothing('/nhan-su/nhap/tep-mau')],
  'GET /nhan-su/nhap/:importId': [
    world(({ staffImportId }) => ({ path: `/nhan-su/nhap/${staffImportId}` }), { narrower: ownImport }),
  ],
  'POST /nhan-su/nhap/:importId': [
    world(({ staffImportId }) => ({ path: `/nhan-su/nhap/${staffImportId}`, form: { viec: 'ghi' } }), {
      narrower: ownImport,
    }),
    // It was not written, so nothing can be taken back.
    world(({ staffImportId }) => ({ path: `/nhan-su/nhap/${staffImportId}`, form: { viec: 'hoan-tac' } }), {
      narrower: ownImport,
      alsoFine: [409],
    }),
    world(({ staffImportId }) => ({ path: `/nhan-su/nhap/${staffImportId}`, form: { viec: 'bo' } }), {
      narrower: ownImport,
    }),
  ],
  'GET /nhan-su/nhap/:importId/ket-qua': [
    world(({ staffImportId }) => ({ path: `/nhan-su/nhap/${staffImportId}/ket-qua` }), {
      narrower: ownImport,
    }),
  ],
  'GET /nhan-su/khoi-phuc': [nothing('/nhan-su/khoi-phuc')],
  'POST /nhan-su/khoi-phuc': [
    unit(
      ({ recoveryId }) => ({
        path: '/nhan-su/khoi-phuc',
        form: { 'yeu-cau': recoveryId, viec: 'xac-nhan', 'ly-do': 'Đã gọi số trong hồ sơ' },
      }),
      { narrower: notOwnRecovery },
    ),
    unit(
      ({ recoveryId }) => ({
        path: '/nhan-su/khoi-phuc',
        form: { 'yeu-cau': recoveryId, viec: 'tu-choi', 'ly-do': 'Không phải người đó' },
      }),
      { narrower: notOwnRecovery },
    ),
  ],
  'GET /nhan-su/chuc-danh/:postId': [
    unit(({ staffPostId }) => ({ path: `/nhan-su/chuc-danh/${staffPostId}` })),
  ],
  'POST /nhan-su/chuc-danh/:postId': [
    unit(({ staffPostId, staffId }) => ({
      path: `/nhan-su/chuc-danh/${staffPostId}`,
      form: { fromUserId: staffId, on: '2023-10-16', newId: randomUUID(), name: 'Người nhận mẫu' },
    })),
    unit(({ staffPostId, staffId }) => ({
      path: `/nhan-su/chuc-danh/${staffPostId}`,
      form: { viec: 'thoi-giu', fromUserId: staffId, on: '2023-10-16', newId: randomUUID() },
    })),
  ],
  'GET /nhan-su/:userId': [unit(({ staffId }) => ({ path: `/nhan-su/${staffId}` }))],
  // Who was never in has no session to end, no link to take back and nothing to recover.
  'POST /nhan-su/:userId': [
    unit(({ staffId }) => ({ path: `/nhan-su/${staffId}`, form: { viec: 'phien' } })),
    unit(({ staffId }) => ({ path: `/nhan-su/${staffId}`, form: { viec: 'thu-moi' } })),
    unit(
      ({ staffId }) => ({
        path: `/nhan-su/${staffId}`,
        form: { viec: 'khoi-phuc', 'ly-do': 'Gặp trực tiếp' },
      }),
      { alsoFine: [422] },
    ),
  ],
  'GET /nhan-su/:userId/sua': [unit(({ staffId }) => ({ path: `/nhan-su/${staffId}/sua` }))],
  'POST /nhan-su/:userId/sua': [
    unit(({ staffId }) => ({ path: `/nhan-su/${staffId}/sua`, form: { name: 'Tên đã sửa' } })),
  ],
  'GET /quen-mat-khau': [nothing('/quen-mat-khau')],
  'POST /quen-mat-khau': [
    nothing('/quen-mat-khau', { form: { username: 'khong-co', 'loi-nhan': 'Mất điện thoại' } }),
  ],
};

const planVersion = 1;
const plans: Record<string, Fixture[]> = {
  'GET /ke-hoach': [nothing('/ke-hoach')],
  'POST /ke-hoach': [
    world(
      ({ inReviewPlanId }) => ({
        path: '/ke-hoach',
        form: { viec: 'bo', planId: inReviewPlanId, version: String(planVersion) },
      }),
      { alsoFine: [409] },
    ),
    world(({ inReviewPlanId }) => ({
      path: '/ke-hoach',
      form: { viec: 'khoi-phuc', planId: inReviewPlanId },
    })),
  ],
  'GET /ke-hoach/tai-len': [nothing('/ke-hoach/tai-len')],
  'POST /ke-hoach/tai-len': [nothing('/ke-hoach/tai-len', { form: { year: '2023' }, alsoFine: [422] })],
  'GET /ke-hoach/tai-len/:uploadId': [
    world(({ planUploadId }) => ({ path: `/ke-hoach/tai-len/${planUploadId}` })),
  ],
  // A scan has no conversion to accept; what may be done is told by the right to ask at all.
  'POST /ke-hoach/tai-len/:uploadId': [
    world(({ planUploadId }) => ({ path: `/ke-hoach/tai-len/${planUploadId}`, form: { intent: 'accept' } }), {
      alsoFine: [409],
    }),
  ],
  'GET /ke-hoach/:planId': [
    world(({ inReviewPlanId }) => ({ path: `/ke-hoach/${inReviewPlanId}` }), { narrower: plannersOnly }),
  ],
  'GET /ke-hoach/:planId/so-sanh': [
    world(({ sentPlanId }) => ({ path: `/ke-hoach/${sentPlanId}/so-sanh` })),
    world(({ inReviewPlanId }) => ({ path: `/ke-hoach/${inReviewPlanId}/so-sanh` }), {
      narrower: plannersOnly,
    }),
    world(
      ({ sentPlanId, inReviewPlanId }) => ({ path: `/ke-hoach/${sentPlanId}/so-sanh?voi=${inReviewPlanId}` }),
      {
        narrower: plannersOnly,
      },
    ),
  ],
  'GET /ke-hoach/:planId/nam-sau': [world(({ sentPlanId }) => ({ path: `/ke-hoach/${sentPlanId}/nam-sau` }))],
  'POST /ke-hoach/:planId/nam-sau': [
    world(({ sentPlanId }) => ({ path: `/ke-hoach/${sentPlanId}/nam-sau`, form: { intent: 'start' } })),
  ],
  // The draft is not begun: those who may prepare it find nothing, as the others do.
  'GET /ke-hoach/:planId/nam-sau/tai': [
    world(({ sentPlanId }) => ({ path: `/ke-hoach/${sentPlanId}/nam-sau/tai` }), { alsoFine: [404] }),
  ],
  'POST /ke-hoach/:planId': [
    world(({ inReviewPlanId, inReviewFactId }) => ({
      path: `/ke-hoach/${inReviewPlanId}`,
      form: { intent: 'drop', factId: inReviewFactId, version: '1' },
    })),
  ],
  'GET /api/v1/plans': [nothing('/api/v1/plans')],
  'POST /api/v1/plans': [
    nothing('/api/v1/plans', { json: { fileName: 'a.txt', contentBase64: '' }, alsoFine: [422] }),
  ],
  'GET /api/v1/plans/{planId}': [
    world(({ sentPlanId }) => ({ path: `/api/v1/plans/${sentPlanId}` })),
    world(({ inReviewPlanId }) => ({ path: `/api/v1/plans/${inReviewPlanId}` }), { narrower: plannersOnly }),
  ],
  'GET /api/v1/plan-uploads/{uploadId}': [
    world(({ planUploadId }) => ({ path: `/api/v1/plan-uploads/${planUploadId}` })),
  ],
  'POST /api/v1/plan-uploads/{uploadId}/accept': [
    world(({ planUploadId }) => ({ path: `/api/v1/plan-uploads/${planUploadId}/accept`, json: {} }), {
      alsoFine: [409],
    }),
  ],
  'POST /api/v1/plan-uploads/{uploadId}/discard': [
    world(({ planUploadId }) => ({ path: `/api/v1/plan-uploads/${planUploadId}/discard`, json: {} })),
  ],
  'GET /api/v1/plans/{planId}/reading': [
    world(({ sentPlanId }) => ({ path: `/api/v1/plans/${sentPlanId}/reading` })),
    world(({ inReviewPlanId }) => ({ path: `/api/v1/plans/${inReviewPlanId}/reading` }), {
      narrower: plannersOnly,
    }),
  ],
  'POST /api/v1/plans/{planId}/confirm-clear': [
    world(({ inReviewPlanId }) => ({ path: `/api/v1/plans/${inReviewPlanId}/confirm-clear`, json: {} })),
  ],
  'POST /api/v1/plans/{planId}/release': [
    world(
      ({ inReviewPlanId }) => ({
        path: `/api/v1/plans/${inReviewPlanId}/release`,
        json: { version: planVersion },
      }),
      { alsoFine: [409, 422] },
    ),
  ],
};

const ledger: Record<string, Fixture[]> = {
  'GET /': [nothing('/')],
  'GET /tien-do': [
    nothing('/tien-do'),
    unit(({ obligationId }, { sentPlanId }) => ({
      path: `/tien-do?ke-hoach=${sentPlanId}&o=${obligationId}`,
    })),
  ],
  'POST /tien-do': [
    unit(({ obligationId }) => ({
      path: '/tien-do',
      form: { viec: 'mien', obligationId, reason: 'Trường sửa chữa' },
    })),
  ],
  'GET /tien-do/doi-chieu': [
    world(({ sentPlanId }) => ({ path: `/tien-do/doi-chieu?ke-hoach=${sentPlanId}&ngay=2022-12-31` })),
  ],
  'GET /tien-do/minh-chung': [nothing('/tien-do/minh-chung')],
  'GET /tien-do/tai-ve': [
    world(({ sentPlanId }) => ({ path: `/tien-do/tai-ve?dang=csv&ke-hoach=${sentPlanId}` })),
    unit(({ obligationId }, { sentPlanId }) => ({
      path: `/tien-do/tai-ve?dang=csv&ke-hoach=${sentPlanId}&o=${obligationId}`,
    })),
  ],
  'GET /tien-do/ban-in': [
    world(({ sentPlanId }) => ({ path: `/tien-do/ban-in?ke-hoach=${sentPlanId}` })),
    unit(({ obligationId }, { sentPlanId }) => ({
      path: `/tien-do/ban-in?ke-hoach=${sentPlanId}&o=${obligationId}`,
    })),
  ],
  'GET /tien-do/bang-treo': [nothing('/tien-do/bang-treo')],
  'GET /tien-do/so-voi-dia-ban': [nothing('/tien-do/so-voi-dia-ban')],
  'GET /khong-phat-sinh': [own('/khong-phat-sinh')],
  'POST /khong-phat-sinh': [
    unit(({ obligationId }) => ({
      path: '/khong-phat-sinh',
      form: { viec: 'khai', obligationId, reason: 'Nghỉ hè cả tháng' },
    })),
    unit(({ declaredId }) => ({ path: '/khong-phat-sinh', form: { viec: 'rut', obligationId: declaredId } })),
  ],
  'GET /api/v1/progress/summary': [
    world(({ sentPlanId }) => ({ path: `/api/v1/progress/summary?planId=${sentPlanId}` })),
  ],
  'GET /api/v1/progress/matrix': [
    world(({ sentPlanId, measureId }) => ({
      path: `/api/v1/progress/matrix?planId=${sentPlanId}&measureId=${measureId}`,
    })),
  ],
  'GET /api/v1/progress/gaps': [
    world(({ sentPlanId }) => ({ path: `/api/v1/progress/gaps?planId=${sentPlanId}` })),
  ],
  'GET /api/v1/obligations': [
    unit(({ unitId }, { sentPlanId }) => ({
      path: `/api/v1/obligations?planId=${sentPlanId}&unitId=${unitId}`,
    })),
  ],
  'POST /api/v1/obligations/{id}/nothing': [
    unit(({ obligationId }) => ({
      path: `/api/v1/obligations/${obligationId}/nothing`,
      json: { reason: 'Nghỉ hè cả tháng' },
    })),
  ],
  'POST /api/v1/obligations/{id}/exempt': [
    unit(({ obligationId }) => ({
      path: `/api/v1/obligations/${obligationId}/exempt`,
      json: { reason: 'Trường sửa chữa' },
    })),
  ],
  'GET /ke-hoach/:planId/phat-hanh': [
    world(({ inReviewPlanId }) => ({ path: `/ke-hoach/${inReviewPlanId}/phat-hanh` })),
  ],
  'POST /ke-hoach/:planId/phat-hanh': [
    world(
      ({ inReviewPlanId }) => ({
        path: `/ke-hoach/${inReviewPlanId}/phat-hanh`,
        form: { version: '1', total: '0' },
      }),
      {
        alsoFine: [409, 422],
      },
    ),
  ],
};

const dispensationForm = (unitId: string) => ({
  loai: 'mien',
  'don-vi-id': unitId,
  'viec-nao': 'moi',
  tu: '2023-05',
  den: '2023-12',
  'ly-do': 'Trường sửa chữa',
});
const dispensationOf = (planId: string, unitId: string) => ({
  planId,
  kind: 'exempt',
  unitIds: [unitId],
  measureIds: [],
  fromMonth: '2023-01',
  toMonth: '2023-12',
  until: null,
  reason: 'Trường sửa chữa',
});
const amendmentOf = (measureId: string) => ({
  fromMonth: '2023-12',
  reason: 'Kế hoạch bổ sung',
  changes: [{ kind: 'change-measure', measureId, needed: 7 }],
});
const amendmentForm = (planId: string, measureId: string) =>
  `/ke-hoach/${planId}/dieu-chinh/moi?xem=1&viec=ket-thuc&chi-tieu=${measureId}&tu=2023-12&ly-do=Bổ+sung`;
const askForm = {
  loai: 'mien',
  'chi-tieu': 'moi',
  tu: '2023-05',
  den: '2023-06',
  'ly-do': 'Trường sửa chữa',
  viec: 'gui',
};

const obligationChanges: Record<string, Fixture[]> = {
  'GET /mien-hoan': [world(({ sentPlanId }) => ({ path: `/mien-hoan?ke-hoach=${sentPlanId}` }))],
  'GET /mien-hoan/moi': [
    world(({ sentPlanId }) => ({ path: `/mien-hoan/moi?ke-hoach=${sentPlanId}` })),
    world(({ sentPlanId, units: { child } }) => ({
      path: `/mien-hoan/moi?ke-hoach=${sentPlanId}&don-vi-id=${child.unitId}`,
    })),
  ],
  // The preview is older than what would come of it now.
  'POST /mien-hoan/moi': [
    world(
      ({ sentPlanId, units: { child } }) => ({
        path: `/mien-hoan/moi?ke-hoach=${sentPlanId}`,
        form: { ...dispensationForm(child.unitId), viec: 'ghi', dau: 'khác' },
      }),
      { alsoFine: [409, 422] },
    ),
  ],
  'GET /mien-hoan/de-nghi': [
    world(({ sentPlanId }) => ({ path: `/mien-hoan/de-nghi?ke-hoach=${sentPlanId}` })),
  ],
  'POST /mien-hoan/de-nghi': [
    world(({ sentPlanId }) => ({ path: `/mien-hoan/de-nghi?ke-hoach=${sentPlanId}`, form: askForm })),
    unit(({ requestId }, { sentPlanId }) => ({
      path: `/mien-hoan/de-nghi?ke-hoach=${sentPlanId}`,
      form: { viec: 'rut', requestId },
    })),
  ],
  'GET /mien-hoan/de-nghi/:requestId': [
    unit(({ requestId }) => ({ path: `/mien-hoan/de-nghi/${requestId}` })),
  ],
  'POST /mien-hoan/de-nghi/:requestId': [
    unit(({ requestId }) => ({
      path: `/mien-hoan/de-nghi/${requestId}`,
      form: { viec: 'tu-choi', reason: 'Chưa đủ căn cứ' },
    })),
  ],
  'GET /mien-hoan/:dispensationId': [
    world(({ dispensationId }) => ({ path: `/mien-hoan/${dispensationId}` })),
  ],
  'POST /mien-hoan/:dispensationId': [
    world(({ dispensationId }) => ({
      path: `/mien-hoan/${dispensationId}`,
      form: { viec: 'hoan-tac', reason: 'Ghi nhầm đơn vị' },
    })),
  ],
  'GET /ke-hoach/:planId/phat-hanh/ai-lam/:key': [
    world(({ decidedPlanId, ownersKey }) => ({
      path: `/ke-hoach/${decidedPlanId}/phat-hanh/ai-lam/${ownersKey}`,
    })),
  ],
  'POST /ke-hoach/:planId/phat-hanh/ai-lam/:key': [
    world(
      ({ decidedPlanId, ownersKey }) => ({
        path: `/ke-hoach/${decidedPlanId}/phat-hanh/ai-lam/${ownersKey}`,
        form: { version: '1', loai: 'preschool' },
      }),
      { alsoFine: [409] },
    ),
  ],
  'GET /ke-hoach/:planId/dieu-chinh': [
    world(({ sentPlanId }) => ({ path: `/ke-hoach/${sentPlanId}/dieu-chinh` })),
  ],
  'GET /ke-hoach/:planId/dieu-chinh/moi': [
    world(({ sentPlanId }) => ({ path: `/ke-hoach/${sentPlanId}/dieu-chinh/moi?viec=them` })),
    world(({ sentPlanId, measureId }) => ({ path: amendmentForm(sentPlanId, measureId) })),
  ],
  'POST /ke-hoach/:planId/dieu-chinh/moi': [
    world(
      ({ sentPlanId, measureId }) => ({ path: amendmentForm(sentPlanId, measureId), form: { dau: 'khác' } }),
      { alsoFine: [409] },
    ),
  ],
  'GET /ke-hoach/:planId/dieu-chinh/:amendmentId': [
    world(({ sentPlanId, amendmentId }) => ({ path: `/ke-hoach/${sentPlanId}/dieu-chinh/${amendmentId}` })),
  ],
  'POST /ke-hoach/:planId/dieu-chinh/:amendmentId': [
    world(({ sentPlanId, amendmentId }) => ({
      path: `/ke-hoach/${sentPlanId}/dieu-chinh/${amendmentId}`,
      form: { reason: 'Ghi nhầm chỉ tiêu' },
    })),
  ],
  'GET /api/v1/dispensations': [
    world(({ sentPlanId }) => ({ path: `/api/v1/dispensations?planId=${sentPlanId}` })),
  ],
  'POST /api/v1/dispensations/preview': [
    world(({ sentPlanId, units: { child } }) => ({
      path: '/api/v1/dispensations/preview',
      json: dispensationOf(sentPlanId, child.unitId),
    })),
  ],
  'POST /api/v1/dispensations': [
    world(({ sentPlanId, units: { child } }) => ({
      path: '/api/v1/dispensations',
      json: dispensationOf(sentPlanId, child.unitId),
    })),
  ],
  'GET /api/v1/dispensations/{id}': [
    world(({ dispensationId }) => ({ path: `/api/v1/dispensations/${dispensationId}` })),
  ],
  'POST /api/v1/dispensations/{id}/end': [
    world(({ dispensationId }) => ({
      path: `/api/v1/dispensations/${dispensationId}/end`,
      json: { fromMonth: '2023-05', reason: 'Đã sửa xong' },
    })),
  ],
  'POST /api/v1/dispensations/{id}/undo': [
    world(({ dispensationId }) => ({
      path: `/api/v1/dispensations/${dispensationId}/undo`,
      json: { reason: 'Ghi nhầm đơn vị' },
    })),
  ],
  'GET /api/v1/dispensation-requests': [
    world(({ sentPlanId }) => ({ path: `/api/v1/dispensation-requests?planId=${sentPlanId}` })),
  ],
  'POST /api/v1/dispensation-requests': [
    world(({ sentPlanId }) => ({
      path: '/api/v1/dispensation-requests',
      json: {
        ...{ planId: sentPlanId, kind: 'exempt', measureId: null, until: null },
        ...{ fromMonth: '2023-05', toMonth: '2023-06', reason: 'Trường sửa chữa' },
      },
    })),
  ],
  'POST /api/v1/dispensation-requests/{id}/answer': [
    unit(({ requestId }) => ({
      path: `/api/v1/dispensation-requests/${requestId}/answer`,
      json: { decision: 'refused', reason: 'Chưa đủ căn cứ' },
    })),
  ],
  'GET /api/v1/plans/{planId}/amendments': [
    world(({ sentPlanId }) => ({ path: `/api/v1/plans/${sentPlanId}/amendments` })),
  ],
  'POST /api/v1/plans/{planId}/amendments/preview': [
    world(({ sentPlanId, measureId }) => ({
      path: `/api/v1/plans/${sentPlanId}/amendments/preview`,
      json: amendmentOf(measureId),
    })),
  ],
  'POST /api/v1/plans/{planId}/amendments': [
    world(({ sentPlanId, measureId }) => ({
      path: `/api/v1/plans/${sentPlanId}/amendments`,
      json: amendmentOf(measureId),
    })),
  ],
  'POST /api/v1/plans/{planId}/amendments/{id}/undo': [
    world(({ sentPlanId, amendmentId }) => ({
      path: `/api/v1/plans/${sentPlanId}/amendments/${amendmentId}/undo`,
      json: { reason: 'Ghi nhầm chỉ tiêu' },
    })),
  ],
};

const articles: Record<string, Fixture[]> = {
  'GET /bai-dang': [
    nothing('/bai-dang'),
    nothing('/bai-dang?xem=pham-vi&trang-thai=draft'),
    nothing('/bai-dang?q=canary'),
  ],
  'GET /bai-dang/moi': [own('/bai-dang/moi')],
  'POST /bai-dang/moi': [
    fresh(() => ({ form: { ...articleForm, id: randomUUID(), intent: 'publish' } }), '/bai-dang/moi'),
  ],
  'GET /bai-dang/gui-duong-dan': [own('/bai-dang/gui-duong-dan')],
  'POST /bai-dang/gui-duong-dan': [fresh(() => ({ form: link() }), '/bai-dang/gui-duong-dan')],
  'GET /bai-dang/:id': [
    unit(({ publishedId }) => ({ path: `/bai-dang/${publishedId}` })),
    unit(({ draftId }) => ({ path: `/bai-dang/${draftId}` }), { narrower: ownAuthorsOnly }),
  ],
  'POST /bai-dang/:id': [
    unit(({ draftId }) => ({
      path: `/bai-dang/${draftId}`,
      form: { ...articleForm, version: '1', intent: 'save' },
    })),
    unit(({ draftId }) => ({
      path: `/bai-dang/${draftId}`,
      form: { ...articleForm, version: '1', intent: 'publish' },
    })),
    unit(({ draftId }) => ({ path: `/bai-dang/${draftId}`, form: { intent: 'discard' } })),
    unit(({ publishedId }) => ({
      path: `/bai-dang/${publishedId}`,
      form: { intent: 'withdraw', reason: 'Đăng nhầm chuyên mục' },
    })),
    unit(({ publishedId }) => ({
      path: `/bai-dang/${publishedId}`,
      form: { ...articleForm, intent: 'correct', version: '2', correction: 'Sửa tên trường' },
    })),
  ],
  'POST /bai-dang/:id/nhap': [
    unit(({ draftId }) => ({ path: `/bai-dang/${draftId}/nhap`, form: { ...articleForm, version: '1' } })),
  ],
  'GET /c/:unitSlug': [unit(({ slug }) => ({ path: `/c/${slug}` }))],
  'GET /c/:unitSlug/rss.xml': [unit(({ slug }) => ({ path: `/c/${slug}/rss.xml` }))],
  'GET /c/:unitSlug/:articleSlug': [
    unit(({ slug, publishedSlug }) => ({ path: `/c/${slug}/${publishedSlug}` })),
  ],
  'POST /api/v1/articles': [
    fresh(
      () => ({ json: { id: randomUUID(), title: 'Bài thử', text: 'Một đoạn.', publish: true } }),
      '/api/v1/articles',
    ),
  ],
  'POST /api/v1/articles/links': [fresh(() => ({ json: link() }), '/api/v1/articles/links')],
  'POST /api/v1/articles/{id}/withdraw': [
    unit(({ publishedId }) => ({
      path: `/api/v1/articles/${publishedId}/withdraw`,
      json: { reason: 'Đăng nhầm chuyên mục' },
    })),
  ],
  'GET /api/v1/articles': [nothing('/api/v1/articles'), nothing('/api/v1/articles?status=draft')],
};

const activities: Record<string, Fixture[]> = {
  'GET /hoat-dong': [nothing('/hoat-dong'), nothing('/hoat-dong?xem=pham-vi')],
  'GET /hoat-dong/moi': [own('/hoat-dong/moi')],
  'POST /hoat-dong/moi': [fresh(() => ({ form: activityForm() }), '/hoat-dong/moi')],
  'GET /hoat-dong/:id': [unit(({ activityId }) => ({ path: `/hoat-dong/${activityId}` }))],
  'POST /hoat-dong/:id': [
    unit(({ activityId }) => ({
      path: `/hoat-dong/${activityId}`,
      form: { intent: 'withdraw', reason: 'Ghi nhầm ngày' },
    })),
    unit(({ withdrawnActivityId }) => ({
      path: `/hoat-dong/${withdrawnActivityId}`,
      form: { intent: 'restore' },
    })),
  ],
  'GET /tep/:fileId': [unit(({ photoId }) => ({ path: `/tep/${photoId}` }))],
  'POST /api/v1/activities': [fresh(() => ({ json: activityFields() }), '/api/v1/activities')],
  'GET /api/v1/activities': [nothing('/api/v1/activities')],
};

const sent = (rest: string) =>
  unit(({ receiptCode }, { figureKey }) => ({
    path: `/bao-cao/ban-gui/${receiptCode}${rest.replace('KEY', figureKey)}`,
  }));
const begun = (rest: string) =>
  unit(
    ({ openReportId }, { figureKey }) => ({
      path: `/bao-cao/${openReportId}${rest.replace('KEY', figureKey)}`,
    }),
    {
      narrower: ownOnly,
    },
  );
const decide = (form: Record<string, string>) =>
  unit(({ receiptCode }) => ({ path: `/bao-cao/ban-gui/${receiptCode}`, form }), { narrower: decidersOnly });

const reportPages: Record<string, Fixture[]> = {
  'GET /bao-cao': [
    nothing('/bao-cao'),
    world(({ sentPlanId }) => ({ path: `/bao-cao?ke-hoach=${sentPlanId}` })),
  ],
  'POST /bao-cao': [
    { about: 'own', ask: ({ freshPlanId }) => ({ path: '/bao-cao', form: { planId: freshPlanId } }) },
  ],
  'GET /bao-cao/bien-nhan/:code': [
    unit(({ receiptCode }) => ({ path: `/bao-cao/bien-nhan/${receiptCode}` })),
  ],
  'GET /bao-cao/ban-gui/:code': [sent('')],
  'POST /bao-cao/ban-gui/:code': [
    decide({ decision: 'returned', reason: 'Bổ sung số lớp đã dạy' }),
    decide({ decision: 'accepted' }),
  ],
  'GET /bao-cao/ban-gui/:code/so-lieu/:key': [sent('/so-lieu/KEY')],
  'GET /bao-cao/:id': [begun('')],
  'GET /bao-cao/:id/muc/:subject': [begun('/muc/kho-khan')],
  'POST /bao-cao/:id/muc/:subject': [
    unit(({ openReportId }) => ({
      path: `/bao-cao/${openReportId}/muc/kho-khan`,
      form: { version: '1', text: 'Thiếu máy tính.' },
    })),
  ],
  'GET /bao-cao/:id/so-lieu/:key': [begun('/so-lieu/KEY')],
  'GET /bao-cao/:id/kiem-tra': [begun('/kiem-tra')],
  'POST /bao-cao/:id/kiem-tra': [
    unit(
      ({ openReportId }) => ({
        path: `/bao-cao/${openReportId}/kiem-tra`,
        form: { version: '1', requestKey: randomUUID() },
      }),
      { alsoFine: [422] },
    ),
  ],
  'GET /bao-cao/tong-hop': [
    world(({ sentPlanId }) => ({ path: `/bao-cao/tong-hop?ke-hoach=${sentPlanId}` })),
  ],
  'POST /bao-cao/tong-hop': [
    world(({ sentPlanId }) => ({
      path: '/bao-cao/tong-hop',
      form: { viec: 'van-ban', planId: sentPlanId, version: '0', muc: 'I', text: 'Lời văn mới.' },
    })),
  ],
  'GET /bao-cao/tong-hop/so-lieu/:key': [
    world(({ sentPlanId, figureKey }) => ({
      path: `/bao-cao/tong-hop/so-lieu/${figureKey}?ke-hoach=${sentPlanId}`,
    })),
  ],
  'GET /bao-cao/tong-hop/:id': [
    world(({ consolidatedId }) => ({ path: `/bao-cao/tong-hop/${consolidatedId}` })),
  ],
  'GET /bao-cao/tong-hop/:id/tai': [
    world(({ consolidatedId }) => ({ path: `/bao-cao/tong-hop/${consolidatedId}/tai?dang=docx` })),
    world(({ consolidatedId }) => ({ path: `/bao-cao/tong-hop/${consolidatedId}/tai?dang=pdf` })),
  ],
};

const confirmersOnly = {
  reason: 'nobody confirms the own office, except a school head, and only what waits',
  may: (actor: Actor, unitId: string) => actor.unitId !== unitId || actor.role === 'unit_head',
};
const confirmation: Record<string, Fixture[]> = {
  'GET /xac-nhan': [nothing('/xac-nhan'), nothing('/xac-nhan?loai=bai-dang&chon=tat-ca')],
  'POST /xac-nhan': [
    unit(
      ({ evidenceId }) => ({
        path: '/xac-nhan',
        form: { batchId: randomUUID(), mot: `${evidenceId}.1`, viec: 'mot' },
      }),
      { narrower: confirmersOnly },
    ),
    nothing('/xac-nhan', { form: { viec: 'hoan-tac', batchId: randomUUID() } }),
  ],
  'GET /xac-nhan/:evidenceId/tra-lai': [
    unit(({ evidenceId }) => ({ path: `/xac-nhan/${evidenceId}/tra-lai` }), { narrower: confirmersOnly }),
  ],
  'POST /xac-nhan/:evidenceId/tra-lai': [
    unit(
      ({ evidenceId }) => ({
        path: `/xac-nhan/${evidenceId}/tra-lai`,
        form: { batchId: randomUUID(), revision: '1', reason: 'Bài không đúng chủ đề' },
      }),
      { narrower: confirmersOnly },
    ),
  ],
};

const auditSample: Record<string, Fixture[]> = {
  'GET /kiem-tra-mau': [world(({ sentPlanId }) => ({ path: `/kiem-tra-mau?ke-hoach=${sentPlanId}` }))],
  'POST /kiem-tra-mau': [nothing('/kiem-tra-mau', { form: {} })],
  'GET /kiem-tra-mau/:drawId/:place': [world(({ drawId }) => ({ path: `/kiem-tra-mau/${drawId}/1` }))],
  'POST /kiem-tra-mau/:drawId/:place': [
    world(({ drawId }) => ({
      path: `/kiem-tra-mau/${drawId}/1`,
      form: { viec: 'tra-loi', version: '1', rightUnit: 'co', rightTime: 'co', isReal: 'co', note: '' },
    })),
  ],
  'GET /cach-tinh': [world(({ sentPlanId }) => ({ path: `/cach-tinh?ke-hoach=${sentPlanId}` }))],
  'GET /cach-tinh/:planId/:key': [
    world(({ sentPlanId, figureKey }) => ({ path: `/cach-tinh/${sentPlanId}/${figureKey}` })),
  ],
  'GET /cach-tinh/:planId/mau/:month': [
    world(({ sentPlanId }) => ({ path: `/cach-tinh/${sentPlanId}/mau/2023-09` })),
  ],
  'GET /api/v1/evidence/waiting': [nothing('/api/v1/evidence/waiting?page=1')],
  'POST /api/v1/evidence/confirmations': [
    unit(
      ({ evidenceId }) => ({
        path: '/api/v1/evidence/confirmations',
        json: { requestKey: randomUUID(), seen: [{ id: evidenceId, revision: 1 }] },
      }),
      { narrower: confirmersOnly },
    ),
  ],
  'POST /api/v1/evidence/{id}/return': [
    unit(
      ({ evidenceId }) => ({
        path: `/api/v1/evidence/${evidenceId}/return`,
        json: { requestKey: randomUUID(), revision: 1, reason: 'Bài không đúng chủ đề' },
      }),
      { narrower: confirmersOnly },
    ),
  ],
  'GET /cach-tinh/:planId/mau/:month/danh-sach.txt': [
    world(({ sentPlanId }) => ({ path: `/cach-tinh/${sentPlanId}/mau/2023-09/danh-sach.txt` })),
  ],
};

const reports: Record<string, Fixture[]> = {
  'GET /api/v1/reports': [world(({ sentPlanId }) => ({ path: `/api/v1/reports?planId=${sentPlanId}` }))],
  'POST /api/v1/reports/{id}/text': [
    unit(({ openReportId }) => ({
      path: `/api/v1/reports/${openReportId}/text`,
      json: { version: 1, judgement: 'Đơn vị đã làm đủ.' },
    })),
  ],
  'POST /api/v1/reports/submit': [
    {
      about: 'own',
      ask: ({ freshPlanId }) => ({
        path: '/api/v1/reports/submit',
        json: { ...texts, planId: freshPlanId, requestKey: randomUUID() },
      }),
    },
  ],
  'POST /api/v1/reports/submissions/{id}/decision': [
    unit(
      ({ submissionId }) => ({
        path: `/api/v1/reports/submissions/${submissionId}/decision`,
        json: { decision: 'returned', reason: 'Bổ sung số lớp đã dạy' },
      }),
      { narrower: decidersOnly },
    ),
    unit(
      ({ submissionId }) => ({
        path: `/api/v1/reports/submissions/${submissionId}/decision`,
        json: { decision: 'accepted' },
      }),
      { narrower: decidersOnly },
    ),
  ],
  'POST /api/v1/reports/consolidated': [
    world(({ sentPlanId }) => ({
      path: '/api/v1/reports/consolidated',
      json: { planId: sentPlanId, requestKey: randomUUID() },
    })),
  ],
  'GET /api/v1/reports/consolidated/{id}': [
    world(({ consolidatedId }) => ({ path: `/api/v1/reports/consolidated/${consolidatedId}` })),
  ],
};

const sample: Record<string, Fixture[]> = {
  'GET /api/v1/sample': [nothing('/api/v1/sample')],
  // Made for a house of samples: here the same answer as to those who may not.
  'POST /api/v1/sample/newcomers': [
    nothing('/api/v1/sample/newcomers', { json: { unitId: randomUUID() }, alsoFine: [404] }),
  ],
  'PUT /api/v1/sample/clock': [
    nothing('/api/v1/sample/clock', { json: { now: '2023-10-16T09:00:00+07:00' } }),
  ],
};

const administration: Record<string, Fixture[]> = {
  'GET /quan-tri': [nothing('/quan-tri')],
  'GET /quan-tri/khoa-truy-cap': [nothing('/quan-tri/khoa-truy-cap')],
  'POST /quan-tri/khoa-truy-cap': [nothing('/quan-tri/khoa-truy-cap', { form: { bat: '1' } })],
  'GET /quan-tri/thu-di': [nothing('/quan-tri/thu-di')],
  'GET /quan-tri/thu-di/:mailId': [world(({ mailId }) => ({ path: `/quan-tri/thu-di/${mailId}` }))],
  'GET /quan-tri/nhat-ky': [nothing('/quan-tri/nhat-ky')],
  'POST /quan-tri/nhat-ky': [nothing('/quan-tri/nhat-ky', { form: {}, keepsItsChange: true })],
  'GET /quan-tri/nam-mau': [nothing('/quan-tri/nam-mau')],
  // This house has no sample year to fill: the same answer as to those who may not.
  'POST /quan-tri/nam-mau': [nothing('/quan-tri/nam-mau', { form: {}, alsoFine: [404] })],
};

export const fixtures: Record<string, Fixture[]> = {
  ...accounts,
  ...units,
  ...people,
  ...plans,
  ...ledger,
  ...obligationChanges,
  ...confirmation,
  ...auditSample,
  ...articles,
  ...activities,
  ...reportPages,
  ...reports,
  ...sample,
  ...administration,
};
