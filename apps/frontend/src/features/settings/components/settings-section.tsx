import { useId, type ReactNode } from 'react';

export interface SettingsSectionProps {
  title: string;
  description: ReactNode;
  children: ReactNode;
}

/** One subject of the settings: what it is about beside what can be set. */
export const SettingsSection = ({ title, description, children }: SettingsSectionProps) => {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-5 border-t border-line py-8 @2xl:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] @2xl:gap-10"
    >
      <div className="grid content-start gap-1.5">
        <h3 id={id} className="text-lg font-semibold">
          {title}
        </h3>
        <p className="text-sm text-pretty text-muted">{description}</p>
      </div>
      <div className="grid min-w-0 content-start gap-6">{children}</div>
    </section>
  );
};
