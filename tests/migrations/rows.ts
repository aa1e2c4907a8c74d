/**
 * Rows that live through every migration: after each one these are written into the tables it brought, and all later
 * ones must leave them as they are (or the new migration says in its own test what it makes of them).
 */
const id = (no: number) => `'00000000-0000-4000-8000-0000000000${String(no).padStart(2, '0')}'`;
const at = "'2023-10-16T02:00:00Z'";

export const rowsAfter: Record<string, readonly string[]> = {
  '2026-11-24-01-platform': [
    `insert into settings (key, value) values ('mau', '{"a": 1}')`,
    `insert into users (id, name, email) values ('u1', 'Người mẫu', 'mau@mau.invalid')`,
    `insert into sessions (id, token, user_id, expires_at) values ('s1', 't1', 'u1', ${at})`,
    `insert into accounts (id, account_id, provider_id, user_id) values ('a1', 'u1', 'credential', 'u1')`,
    `insert into verifications (id, identifier, value, expires_at) values ('v1', 'i', 'v', ${at})`,
    `insert into event_log (name, at, subject_type, subject_id, payload) values ('mau', ${at}, 'x', '1', '{}')`,
    `insert into audit_chain (no, event_id, hash) select 1, id, '\\x00' from event_log`,
    `insert into receipts (user_id, key, body_hash, response) values ('u1', ${id(1)}, 'h', '{}')`,
    `insert into files (id, name, media_type, size, sha256, storage_key, created_at)
      values (${id(2)}, 'mau.txt', 'text/plain', 1, 'h', 'k', ${at})`,
  ],
  '2026-11-24-02-units': [
    `insert into units (id, code) values (${id(3)}, 'mau-so'), (${id(4)}, 'mau-truong')`,
    `insert into unit_versions (unit_id, valid_from, valid_to, name, short_name, slug, kind) values
      (${id(3)}, '2020-01-01', null, 'Sở mẫu', 'Sở', 'so-mau', 'department'),
      (${id(4)}, '2020-01-01', '2022-09-05', 'Trường cũ', 'Trường', 'truong-cu', 'primary_school'),
      (${id(4)}, '2022-09-05', null, 'Trường mới', 'Trường', 'truong-moi', 'primary_school')`,
    `update unit_versions set parent_id = ${id(3)} where unit_id = ${id(4)}`,
    `insert into posts (id, unit_id, role, title) values (${id(5)}, ${id(4)}, 'unit_head', 'Hiệu trưởng')`,
    `insert into post_holdings (post_id, user_id, held_from) values (${id(5)}, 'u1', '2020-01-01')`,
  ],
  '2026-11-24-03-plans': [
    `insert into plans (id, year, title, file_id, source_text, reading, created_at)
      values (${id(6)}, 2023, 'Kế hoạch mẫu', ${id(2)}, 'Một dòng', '{}', ${at})`,
    `insert into plan_facts (id, plan_id, kind, position, as_read, value, from_line, to_line, confidence)
      values (${id(7)}, ${id(6)}, 'task', 1, '{}', '{}', 1, 1, 0.9)`,
    `insert into tasks (id, plan_id, fact_id, no, title, short_title, lead, partners, notes, schedule, from_line, to_line)
      values (${id(8)}, ${id(6)}, ${id(7)}, 1, 'Nhiệm vụ', 'Nhiệm vụ', '{}', '{}', '{}', '{}', 1, 1)`,
    `insert into measures (id, plan_id, task_id, position, kind, period, what, counts, owed_by, from_line, to_line)
      values (${id(9)}, ${id(6)}, ${id(8)}, 1, 'quota', 'month', 'Hai bài', '{article}', '{}', 1, 1)`,
  ],
  '2026-11-24-04-ledger': [
    `insert into obligations (id, plan_id, measure_id, unit_id, period_start, period_end, due_on, needed, done)
      values (${id(10)}, ${id(6)}, ${id(9)}, ${id(4)}, '2023-09-01', '2023-09-30', '2023-09-30', 2, 1)`,
    `insert into evidence (id, kind, source_type, source_id, unit_id, title, happened_on, received_at, rung)
      values (${id(11)}, 'article', 'article', ${id(12)}, ${id(4)}, 'Bài', '2023-09-12', ${at}, 2)`,
    `insert into credits (obligation_id, evidence_id, is_late, credited_at)
      values (${id(10)}, ${id(11)}, false, ${at})`,
  ],
  '2026-11-24-05-articles': [
    `insert into articles (id, unit_id, form, title, body, created_by, created_at, updated_at)
      values (${id(12)}, ${id(4)}, 'article', 'Bài', '{}', 'u1', ${at}, ${at})`,
  ],
  '2026-11-24-06-activities': [
    `insert into activities (id, unit_id, kind, title, happened_on, recorded_by, received_at)
      values (${id(13)}, ${id(4)}, 'assembly', 'Sinh hoạt', '2023-10-16', 'u1', ${at})`,
    `insert into activity_photos (activity_id, file_id, position, consent_basis)
      values (${id(13)}, ${id(2)}, 1, 'adults_only')`,
  ],
  '2026-11-24-07-reports': [
    `insert into reports (id, plan_id, unit_id, created_at, updated_at)
      values (${id(14)}, ${id(6)}, ${id(4)}, ${at}, ${at})`,
    `insert into report_submissions (report_id, no, receipt_code, content, sha256, submitted_by, submitted_at)
      values (${id(14)}, 1, 'BC-2023-0001', '{}', 'h', 'u1', ${at})`,
    `insert into consolidated_reports (plan_id, as_of, content, created_by, created_at)
      values (${id(6)}, '2023-10-16', '{}', 'u1', ${at})`,
  ],
  // An index only.
  '2026-11-24-08-administration': [],
  // Columns only.
  '2026-11-24-09-accounts': [],
  '2026-11-24-10-review': [
    `insert into plan_decisions (no, plan_id, action, made_by, made_at) values (1, ${id(6)}, 'add', 'u1', ${at})`,
    `insert into plan_decision_changes (decision_no, fact_id, after) values (1, ${id(7)}, '{}')`,
  ],
  '2026-11-24-11-plan-uploads': [
    `insert into plan_uploads (id, file_id, file_name, status, plan_id, created_at)
      values (${id(16)}, ${id(2)}, 'mau.pdf', 'imported', ${id(6)}, ${at})`,
  ],
  '2026-11-24-12-plan-drafts': [
    `insert into plan_drafts (id, plan_id, year, content, created_at, updated_at)
      values (${id(17)}, ${id(6)}, 2024, '{"items": [], "undo": []}', ${at}, ${at})`,
  ],
  '2026-11-24-13-unit-lineage': [
    `insert into units (id, code) values (${id(18)}, 'mau-truong-cu')`,
    `insert into unit_successions (id, kind, effective_on, recorded_at) values (${id(19)}, 'merge', '2023-07-01', ${at})`,
    `insert into unit_succession_lines (succession_id, position, kind, effective_on, from_unit_id, to_unit_id, inherits)
      values (${id(19)}, 1, 'merge', '2023-07-01', ${id(18)}, ${id(4)}, true)`,
    `insert into unit_succession_images (succession_id, position, of_table, row_id)
      values (${id(19)}, 1, 'units', ${id(18)})`,
    `insert into unit_heirs (unit_id, heir_id, from_on) values (${id(18)}, ${id(4)}, '2023-07-01')`,
    `insert into unit_former_codes (unit_id, code, used_to) values (${id(4)}, 'cu', '2022-09-05')`,
    `insert into unit_contacts (unit_id, phone, updated_at) values (${id(4)}, '0272 000 000', ${at})`,
    `insert into unit_imports (kind, file_id, options, created_at) values ('units', ${id(2)}, '{}', ${at})`,
    `insert into ended_obligations (id, plan_id, measure_id, unit_id, period_start, period_end, due_on, needed, done,
      late, state, ended_by, ended_at) values (${id(20)}, ${id(6)}, ${id(9)}, ${id(18)}, '2023-09-01', '2023-09-30',
      '2023-09-30', 2, 0, 0, 'owed', ${id(19)}, ${at})`,
  ],
  '2026-11-24-14-people': [
    `insert into one_time_links (user_id, purpose, code_hash, created_at, expires_at)
      values ('u1', 'join', '\\x01', ${at}, ${at})`,
    `insert into passkeys (id, user_id, public_key, counter, name, created_at)
      values ('k1', 'u1', '\\x01', 0, 'Chrome trên Windows', ${at})`,
    `insert into used_challenges (challenge, expires_at) values ('c1', ${at})`,
    `insert into recoveries (user_id, reason, started_at) values ('u1', 'Mất điện thoại', ${at})`,
    `insert into staff_imports (id, file_id, options, created_at) values (${id(21)}, ${id(2)}, '{}', ${at})`,
    `insert into staff_import_rows (import_id, row_no, user_id, is_new_user) values (${id(21)}, 2, 'u1', true)`,
  ],
  '2026-11-24-15-obligation-rules': [
    `insert into plan_owner_rules (plan_id, measure_key, proposal, owed_by, decided_at)
      values (${id(6)}, 'task-1-presence', '[]', '{}', ${at})`,
    `insert into plan_amendments (id, plan_id, no, from_on, reason, changes, before, made_at)
      values (${id(30)}, ${id(6)}, 1, '2023-09-01', 'Bổ sung', '[]', '{}', ${at})`,
    `insert into measure_terms (measure_id, amendment_id, from_on, needed, what, owed_by)
      values (${id(9)}, ${id(30)}, '2023-09-01', 3, 'Ba bài', '{}')`,
    `insert into dispensations (id, plan_id, kind, from_month, to_month, reason, made_at)
      values (${id(31)}, ${id(6)}, 'exempt', '2023-09', '2023-10', 'Sửa chữa', ${at})`,
    `insert into dispensation_units (dispensation_id, unit_id) values (${id(31)}, ${id(4)})`,
    `insert into dispensation_measures (dispensation_id, measure_id) values (${id(31)}, ${id(9)})`,
    `insert into dispensation_requests (plan_id, unit_id, kind, from_month, to_month, reason, asked_by, asked_at)
      values (${id(6)}, ${id(4)}, 'exempt', '2023-09', '2023-10', 'Sửa chữa', 'u1', ${at})`,
  ],
  '2026-11-24-16-progress': [
    `insert into obligations (id, plan_id, measure_id, unit_id, period_start, period_end, due_on, needed, done)
      values (${id(22)}, ${id(6)}, ${id(9)}, ${id(4)}, '2023-10-01', '2023-10-31', '2023-10-31', 2, 2)`,
  ],
  '2026-11-24-17-credits-proof': [
    `insert into rung_moves (evidence_id, from_rung, to_rung, cause, by_user_id, at)
      values (${id(11)}, 2, 3, 'confirmed', 'u1', ${at})`,
    `update evidence set rung = 3 where id = ${id(11)}`,
    `insert into audit_anchors (plan_id, anchor, first_link, first_month, months, published_at)
      values (${id(6)}, 'a', 'b', '2023-03', 24, ${at})`,
    `insert into audit_draws (id, plan_id, month, seed, population, list_sha256, drawn_at)
      values (${id(23)}, ${id(6)}, '2023-09', 's', '{}', 'h', ${at})`,
    `insert into audit_items (draw_id, place, evidence_id, measure_ids) values (${id(23)}, 1, ${id(11)}, '{}')`,
  ],
  '2026-11-24-19-kept-counts': [
    `update obligations set done = done + 1 where id = ${id(22)}`,
    `insert into unit_places (unit_id, group_id) values (${id(4)}, ${id(4)})`,
    `insert into unit_places_state (placed_on) values ('2023-12-01')`,
  ],
  '2026-11-24-21-originality': [
    `insert into article_prints (article_id, unit_id, published_at, shingles, probes)
      select id, unit_id, ${at}, '{1,2}', '{1}' from articles`,
    `update evidence set measured_as = 'own', measured_percent = 0 where id = ${id(11)}`,
  ],
  // What it makes of reports is told in report-periods.test.ts.
  '2026-11-24-22-report-periods': [
    `insert into reports (plan_id, unit_id, period, created_at, updated_at)
      values (${id(6)}, ${id(4)}, '2023-q3', ${at}, ${at})`,
  ],
  '2026-11-24-31-change-records': [`update unit_successions set said = said || '[]' where id = ${id(19)}`],
};
