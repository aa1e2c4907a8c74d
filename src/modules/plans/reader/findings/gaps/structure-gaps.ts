import type { Clause, Finding, PlanTask } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { grouped, listOf } from '../places/clauses.ts';

/** What a plan needs and this one lacks: tasks, leads, schedules. */
export function structureGaps(context: FindingContext): Finding[] {
  return [...notAPlan(context), ...missingTasks(context), ...incompleteTasks(context)];
}

function topClause({ source }: FindingContext): Clause {
  const first = source.lines.find((line) => line.text.trim() !== '');
  return { fromLine: first?.no ?? 1, toLine: first?.no ?? 1, text: first?.text.trim() ?? '' };
}

function notAPlan(context: FindingContext): Finding[] {
  const { reading } = context;
  if (reading.document.type || reading.sections.length > 0 || reading.tasks.length > 0) return [];
  return [
    {
      code: 'not-a-plan',
      severity: 'error',
      message:
        'Văn bản này không giống một kế hoạch: không thấy tên loại, các mục I, II, III hay bảng phân công nhiệm vụ. Hãy kiểm tra lại tệp đã chọn.',
      clause: topClause(context),
      confidence: 0.9,
    },
  ];
}

function missingTasks(context: FindingContext): Finding[] {
  if (context.reading.tasks.length > 0) return [];
  return [
    {
      code: 'task-table-missing',
      severity: 'warning',
      message:
        'Không tìm thấy bảng phân công nhiệm vụ (cột nhiệm vụ, đơn vị chủ trì, thời gian); cần nhập nhiệm vụ bằng tay ở bước rà soát.',
      clause: topClause(context),
      confidence: 0.8,
    },
  ];
}

/** Up to three tasks each on their own, more of one kind together. */
function incompleteTasks({ reading }: FindingContext): Finding[] {
  const incomplete = reading.tasks.flatMap((task) => {
    const lacks = [
      ...(task.lead.length === 0 ? ['đơn vị chủ trì'] : []),
      ...(task.schedule.kind === 'none' ? ['thời gian thực hiện'] : []),
    ];
    return lacks.length > 0 ? [{ task, lacks }] : [];
  });
  const kinds = [...Map.groupBy(incomplete, ({ lacks }) => lacks.join(' và ')).values()];
  return kinds.flatMap((same) => (same.length > FEW ? [same] : same.map((one) => [one]))).flatMap(told);
}

const FEW = 3;

function told(tasks: { task: PlanTask; lacks: string[] }[]): Finding[] {
  const numbers = tasks.map(({ task }) => task.no);
  const lacks = tasks[0]?.lacks ?? [];
  return grouped(
    {
      code: 'task-incomplete',
      severity: 'warning',
      message: `Nhiệm vụ số ${listOf(numbers, 5)} không đọc được ${lacks.join(' và ')}; cần bổ sung khi rà soát.`,
      details: { task: listOf(numbers, 5), tasks: numbers, lacks },
      confidence: 0.8,
    },
    tasks.map(({ task }) => task.clause),
  );
}
