/** In the address a file is sent to: the page after it is wanted. A field of the form would come after the file. */
export const goOnQuery = 'tiep';
