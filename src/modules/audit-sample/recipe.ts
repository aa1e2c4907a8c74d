/** The command anybody can run on the published list to get the same sample: standard tools only. */
export function recipeOf({ seed, size }: { seed: string; size: number }): string {
  return `while read -r id; do
  printf '%s %s\\n' "$(printf '%s:%s' '${seed}' "$id" | sha256sum | cut -d' ' -f1)" "$id"
done < danh-sach.txt | LC_ALL=C sort | head -n ${size} | cut -d' ' -f2`;
}
