import type { ComponentProps, ReactNode } from "react";

type ChoiceGroupProps<Value extends string> = {
  legend: string;
  /** Unique on the page. */
  name: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  disabled: boolean;
  /** Where the options say what they are of: the legend is then read out, not seen. */
  plain?: boolean;
  onChange: (value: Value) => void;
};

/** One of a few values, all in sight. */
export function ChoiceGroup<Value extends string>({
  legend,
  name,
  options,
  value: chosen,
  disabled,
  plain = false,
  onChange,
}: ChoiceGroupProps<Value>) {
  return (
    <fieldset disabled={disabled} className="min-w-0">
      <legend className={plain ? "sr-only" : "mb-1 text-sm font-medium text-muted"}>{legend}</legend>
      <Choices>
        {options.map(({ value, label }) => (
          <Choice
            key={value}
            label={label}
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChange(value)}
          />
        ))}
      </Choices>
    </fieldset>
  );
}

export function Choices({ children }: { children: ReactNode }) {
  return (
    <div className="flex w-fit max-w-full flex-wrap rounded-md border border-line-strong bg-raised p-0.5">
      {children}
    </div>
  );
}

export function Choice({ label, ...input }: { label: string } & ComponentProps<"input">) {
  return (
    <label className="relative flex min-h-8 items-center rounded-[4px] px-2.5 text-[0.9375rem] has-checked:bg-ink has-checked:text-paper has-disabled:text-muted has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:underline has-disabled:has-checked:bg-line">
      <input
        type="radio"
        className="absolute inset-0 cursor-[inherit] appearance-none outline-none"
        {...input}
      />
      {label}
    </label>
  );
}
