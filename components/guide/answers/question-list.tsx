import { LanguageMark, type MarkedLanguage } from "@/components/claim/language-mark";
import { Check, Checks, Choice, Choices } from "@/components/ui/choice-group";
import type { Answers } from "@/lib/domain/guide/weights";
import type { Question } from "@/lib/schema/guide";

type QuestionListProps = {
  languages: readonly MarkedLanguage[];
  questions: readonly Question[];
  answers: Answers;
  disabled: boolean;
  onAnswer: (question: string, options: readonly string[]) => void;
};

export function QuestionList({ languages, questions, answers, disabled, onAnswer }: QuestionListProps) {
  return questions.map((question) => (
    <QuestionField
      key={question.id}
      question={question}
      languages={languages}
      chosen={answers[question.id] ?? []}
      disabled={disabled}
      onAnswer={(options) => onAnswer(question.id, options)}
    />
  ));
}

type QuestionFieldProps = Pick<QuestionListProps, "languages"> & {
  question: Question;
  chosen: readonly string[];
  disabled: boolean;
  onAnswer: (options: readonly string[]) => void;
};

function QuestionField({
  question: { id, question, help, choose, options },
  languages,
  chosen,
  disabled,
  onAnswer,
}: QuestionFieldProps) {
  return (
    <fieldset disabled={disabled} aria-describedby={`${id}-help`} className="mt-7 min-w-0">
      <legend className="text-lg font-semibold">{question}</legend>
      <p id={`${id}-help`} className="text-sm text-muted">
        {help}
      </p>
      <div className="mt-2">
        {choose === "one" ? (
          <OneOption id={id} options={options} chosen={chosen} onAnswer={onAnswer} />
        ) : (
          <AnyOptions id={id} languages={languages} options={options} chosen={chosen} onAnswer={onAnswer} />
        )}
      </div>
    </fieldset>
  );
}

type OptionsProps = Pick<Question, "id" | "options"> & Pick<QuestionFieldProps, "chosen" | "onAnswer">;

function OneOption({ id, options, chosen, onAnswer }: OptionsProps) {
  return (
    <Choices lined>
      {options.map(({ id: option, label }) => (
        <Choice
          key={option}
          name={id}
          label={label}
          checked={chosen.includes(option)}
          onChange={() => onAnswer([option])}
        />
      ))}
      <Choice
        name={id}
        label={<span className="text-muted">No answer</span>}
        checked={chosen.length === 0}
        onChange={() => onAnswer([])}
      />
    </Choices>
  );
}

function AnyOptions({
  id,
  languages,
  options,
  chosen,
  onAnswer,
}: OptionsProps & Pick<QuestionListProps, "languages">) {
  const known = new Map(languages.map((language) => [language.id, language]));
  return (
    <Checks>
      {options.map(({ id: option, label, knows }) => {
        const language = known.get(knows ?? "");
        return (
          <Check
            key={option}
            name={id}
            checked={chosen.includes(option)}
            onChange={({ target }) =>
              onAnswer(target.checked ? [...chosen, option] : chosen.filter((other) => other !== option))
            }
          >
            {language !== undefined && <LanguageMark language={language} />}
            {label}
          </Check>
        );
      })}
    </Checks>
  );
}
