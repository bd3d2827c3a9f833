import type { Answers } from "@/lib/domain/weights";
import type { Question } from "@/lib/schema/guide";
import { ChoiceLabel } from "./choice-label";

type QuestionListProps = {
  questions: readonly Question[];
  answers: Answers;
  disabled: boolean;
  onAnswer: (question: string, options: readonly string[]) => void;
};

export function QuestionList({ questions, answers, disabled, onAnswer }: QuestionListProps) {
  return questions.map((question) => (
    <QuestionField
      key={question.id}
      question={question}
      chosen={answers[question.id] ?? []}
      disabled={disabled}
      onAnswer={(options) => onAnswer(question.id, options)}
    />
  ));
}

type QuestionFieldProps = {
  question: Question;
  chosen: readonly string[];
  disabled: boolean;
  onAnswer: (options: readonly string[]) => void;
};

function QuestionField({
  question: { id, question, help, choose, options },
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
      <div className="mt-2 flex flex-wrap gap-1.5">
        {options.map(({ id: option, label }) => {
          const isChosen = chosen.includes(option);
          const others = chosen.filter((other) => other !== option);
          return (
            <ChoiceLabel key={option}>
              <input
                type={choose === "one" ? "radio" : "checkbox"}
                name={id}
                checked={isChosen}
                className="size-4 scroll-my-20"
                onChange={() =>
                  onAnswer(choose === "one" ? [option] : isChosen ? others : [...others, option])
                }
              />
              {label}
            </ChoiceLabel>
          );
        })}
        {choose === "one" && (
          <ChoiceLabel>
            <input
              type="radio"
              name={id}
              checked={chosen.length === 0}
              className="size-4 scroll-my-20"
              onChange={() => onAnswer([])}
            />
            <span className="text-muted">No answer</span>
          </ChoiceLabel>
        )}
      </div>
    </fieldset>
  );
}
