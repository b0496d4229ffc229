/** A label begins the sentence with a capital; inside one it does not. */
export const inside = (label: string): string => label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
