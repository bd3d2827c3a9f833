export type CodedCount = { readonly word: string; readonly count: number };

type ArticleCountsProps = {
  groups: readonly { readonly title: string; readonly counts: readonly CodedCount[] }[];
};

/** How many claims are of which sort, each as a bar of its share. */
export function ArticleCounts({ groups }: ArticleCountsProps) {
  return (
    <div className="grid gap-x-12 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
      {groups.map(({ title, counts }) => {
        const most = Math.max(...counts.map(({ count }) => count));
        return (
          <table key={title} className="h-fit w-full">
            <caption className="pb-1 font-semibold">{title}</caption>
            <tbody>
              {counts.map(({ word, count }) => (
                <tr key={word} className="border-t border-line">
                  <th scope="row" className="py-1 pe-3 text-start font-normal">
                    {word}
                  </th>
                  <td className="w-10 py-1 pe-3 text-end">{count}</td>
                  <td className="w-24 py-1" aria-hidden="true">
                    <svg viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 w-full">
                      <rect width={(100 * count) / most} height="8" fill="var(--line-strong)" />
                    </svg>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </div>
  );
}
