import type { ComponentProps, ReactNode } from "react";
import { Link } from "@/components/site/link";

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
      <Choices inTwo={plain && options.length > 3}>
        {options.map(({ value, label }) => (
          <Choice
            key={value}
            label={label}
            name={name}
            value={value}
            checked={value === chosen}
            fills
            onChange={() => onChange(value)}
          />
        ))}
      </Choices>
    </fieldset>
  );
}

/** One box around the choices of which one holds; more than a line of them stand below one another in columns. */
export function Choices({
  lined = false,
  inTwo = false,
  ...props
}: ComponentProps<"div"> & {
  lined?: boolean;
  /** Whether a phone has them in two columns. */
  inTwo?: boolean;
}) {
  const look = lined
    ? "grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))]"
    : `flex w-fit max-w-full flex-wrap ${inTwo ? "grid-cols-2 max-sm:grid" : ""}`;
  return <div className={`${look} rounded-md border border-line-strong bg-raised p-0.5`} {...props} />;
}

/** `choice` (globals.css): what is in it takes its colour where it is chosen. */
const look =
  "choice relative flex min-h-8 items-center rounded-[4px] px-2.5 py-0.5 text-[0.9375rem] leading-snug forced-color-adjust-none";

type ChoiceProps = ComponentProps<"input"> & {
  label: ReactNode;
  /** Whether it takes its part of the line, so that lines end alike where there is more than one. */
  fills?: boolean;
};

export function Choice({ label, fills = false, ...input }: ChoiceProps) {
  return (
    <label
      className={`${look} ${fills ? "grow justify-center" : ""} has-checked:bg-ink has-checked:text-paper has-disabled:text-muted has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:underline has-disabled:has-checked:bg-line`}
    >
      <input
        type="radio"
        className="absolute inset-0 scroll-my-20 cursor-[inherit] appearance-none outline-none"
        {...input}
      />
      {label}
    </label>
  );
}

/** A choice that is a page or a part of one, chosen where it is current. */
export function ChoiceLink({ className = "", ...link }: ComponentProps<typeof Link>) {
  return (
    <Link
      className={`${look} gap-1.5 hover:underline aria-[current]:bg-ink aria-[current]:text-paper forced-colors:aria-[current]:underline ${className}`}
      {...link}
    />
  );
}

/** A check box with its words, as one thing to press: any of some. */
export function Check({ children, ...input }: ComponentProps<"input">) {
  return (
    <label className="flex min-h-9.5 items-center gap-2 rounded-md border border-line px-2.5 py-1 text-[0.9375rem] leading-snug not-has-disabled:hover:border-ink has-checked:border-ink has-checked:bg-sunk has-disabled:cursor-default">
      <input type="checkbox" className="size-4 scroll-my-20" {...input} />
      {children}
    </label>
  );
}

export function Checks({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-1.5">{children}</div>;
}
