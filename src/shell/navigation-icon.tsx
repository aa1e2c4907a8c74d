import {
  IconArticle,
  IconBuilding,
  IconChecks,
  IconClipboardText,
  IconFileText,
  IconListCheck,
  IconSettings,
  IconSpeakerphone,
  IconTable,
  IconUsers,
} from '@tabler/icons-react';
import type { NavigationIcon } from './navigation.ts';

const icons: Record<NavigationIcon, typeof IconArticle> = {
  today: IconListCheck,
  progress: IconTable,
  article: IconArticle,
  activity: IconSpeakerphone,
  report: IconFileText,
  confirm: IconChecks,
  plan: IconClipboardText,
  unit: IconBuilding,
  people: IconUsers,
  administration: IconSettings,
};

export function NavigationIconOf({ icon }: { icon: NavigationIcon }) {
  const Icon = icons[icon];
  return <Icon size={22} stroke={1.8} aria-hidden />;
}
