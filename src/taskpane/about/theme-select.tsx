import { Select } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { THEME_CHOICES } from "../theme/theme-choice";

/** Light, dark or contrast in place of what Excel says. */
export function ThemeSelect() {
  const { translate, theme, chooseTheme } = usePane();
  return (
    <Select
      aria-label={translate("pane.about.theme")}
      value={theme}
      onChange={(_, { value }) => chooseTheme(THEME_CHOICES.find((choice) => choice === value) ?? "system")}
    >
      {THEME_CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {translate(`pane.theme.${choice}`)}
        </option>
      ))}
    </Select>
  );
}
