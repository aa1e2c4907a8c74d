import type { Role } from '../platform/auth/actor.ts';

export type NavigationIcon =
  | 'today'
  | 'progress'
  | 'article'
  | 'activity'
  | 'report'
  | 'confirm'
  | 'plan'
  | 'unit'
  | 'people'
  | 'administration';

export interface NavigationItem {
  href: string;
  label: string;
  /** In the phone's footer, where a word has 80 px. */
  phoneLabel: string;
  icon: NavigationIcon;
}

const today = { href: '/', label: 'Việc hôm nay', phoneLabel: 'Hôm nay', icon: 'today' } as const;
const unitToday = { href: '/', label: 'Việc của đơn vị', phoneLabel: 'Việc', icon: 'today' } as const;
const progress = { href: '/tien-do', label: 'Tiến độ', phoneLabel: 'Tiến độ', icon: 'progress' } as const;
const articles = { href: '/bai-dang', label: 'Bài đăng', phoneLabel: 'Bài đăng', icon: 'article' } as const;
const activities = {
  href: '/hoat-dong',
  label: 'Hoạt động',
  phoneLabel: 'Hoạt động',
  icon: 'activity',
} as const;
const reports = { href: '/bao-cao', label: 'Báo cáo', phoneLabel: 'Báo cáo', icon: 'report' } as const;
const confirm = { href: '/xac-nhan', label: 'Xác nhận', phoneLabel: 'Xác nhận', icon: 'confirm' } as const;
const plans = { href: '/ke-hoach', label: 'Kế hoạch', phoneLabel: 'Kế hoạch', icon: 'plan' } as const;
const units = { href: '/don-vi', label: 'Đơn vị', phoneLabel: 'Đơn vị', icon: 'unit' } as const;
const people = { href: '/nhan-su', label: 'Nhân sự', phoneLabel: 'Nhân sự', icon: 'people' } as const;
const administration = {
  href: '/quan-tri',
  label: 'Quản trị',
  phoneLabel: 'Quản trị',
  icon: 'administration',
} as const;

const office: readonly NavigationItem[] = [
  today,
  progress,
  confirm,
  articles,
  activities,
  reports,
  plans,
  units,
  people,
];
const school: readonly NavigationItem[] = [unitToday, articles, activities, reports];

const itemsOf: Record<Role, readonly NavigationItem[]> = {
  system_administrator: [...office, administration],
  coordinator: office,
  task_lead: office,
  district_officer: [today, progress, confirm, articles, activities, reports, units, people],
  unit_head: [...school, confirm, people],
  unit_communicator: school,
  staff_member: school,
};

/** The tabs of a role, without those whose page it may not open (or that does not exist yet). */
export function navigationOf(role: Role, mayOpen: (href: string) => boolean): NavigationItem[] {
  return itemsOf[role].filter((item) => mayOpen(item.href));
}

const opensMost: readonly NavigationIcon[] = ['today', 'progress', 'report', 'unit', 'article', 'activity'];

/** The footer of a phone holds four; what is opened most comes first, the rest goes into the account menu. */
export function splitForPhone(items: readonly NavigationItem[]): {
  footer: NavigationItem[];
  menu: NavigationItem[];
} {
  if (items.length <= 4) return { footer: [...items], menu: [] };
  const kept = new Set(opensMost.filter((icon) => items.some((item) => item.icon === icon)).slice(0, 4));
  const footer = items.filter((item) => kept.has(item.icon));
  return { footer, menu: items.filter((item) => !footer.includes(item)) };
}

/** Whether a tab is the current one: the home page exactly, the others with everything below them. */
export function isCurrent(href: string, pathname: string): boolean {
  return href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`);
}
