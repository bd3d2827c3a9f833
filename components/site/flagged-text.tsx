/** Text in which the flags of commands, such as -race and --from, are set as code and do not break after a hyphen. */
export function FlaggedText({ text }: { text: string }) {
  return text.split(/(?<=^|[ (])(--?[a-z][\w-]*)/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <code key={at} className="whitespace-nowrap">
        {part}
      </code>
    ),
  );
}
