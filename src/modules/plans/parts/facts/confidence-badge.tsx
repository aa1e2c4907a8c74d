import { StatusBadge } from '../../../../ui/status-badge.tsx';
import { confidenceLabels } from '../../labels.ts';
import type { ConfidenceWord } from '../../review/actions/review-rules.ts';

const looks = { clear: 'enough', look: 'late', decide: 'owed' } as const;
const icons = { clear: undefined, look: 'eye', decide: undefined } as const;

export function ConfidenceBadge({ word }: { word: ConfidenceWord }) {
  return <StatusBadge status={looks[word]} words={confidenceLabels[word]} icon={icons[word]} />;
}
