/** "george h w quill" is "george hw quill", as "George H.W. Quill" is read. */
export const joinInitials = (form: string): string => form.replace(/(?<=(?:^| )\p{L}) (?=\p{L} )/gu, '');

/** "donald j trump" is "donald trump": one story gives the middle initial, the next does not. Two initials are somebody's own. */
export const withoutInitial = (form: string): string => joinInitials(form).replace(/(?<= )\p{L} /gu, '');
