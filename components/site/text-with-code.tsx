/**
 * What is code in a sentence, with nothing before it that would make it part of a word: flags (-race, --from, -C
 * lto=true), paths and names of code (axum::Server, query_as!, new_pipeline), commands (cargo build, npm ci), variables
 * of the environment (GOMAXPROCS=8) and settings (lto = true).
 */
const code =
  /(?<=^|[\s(“])(-C [a-z-]+(?:=\w+)?|--?[a-zA-Z][\w-]*|\w+(?:::\w+)+|[a-z]+!(?=[\s,.;)])|[a-z]+(?:_[a-z]+)+!?|npm (?:ci|audit|install)|cargo (?:build|install|test)|go (?:build|run|test|get)|(?:GOGC|GOMAXPROCS|GOMEMLIMIT|RUSTFLAGS|RUST_LOG)(?:=\w+)?|(?:lto|strip) = true)(?![\w-])/;

/** Text in which what is code is set as code; a flag or a command does not break at its hyphen or space. */
export function TextWithCode({ text }: { text: string }) {
  return text.split(code).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <code key={at} className={/[ -]/.test(part) ? "whitespace-nowrap" : "[overflow-wrap:anywhere]"}>
        {part}
      </code>
    ),
  );
}
