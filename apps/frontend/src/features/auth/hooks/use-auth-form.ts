import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { User } from '../api/auth-client';
import { describeAuthError, type AuthField } from '../api/auth-failure';
import { checkAuthForm, type AuthFormErrors } from './check-auth-form';
import { forgetEverythingElse, sessionKey } from './use-session';

export interface AuthFormOptions<Values> {
  /** Sends the values; the user it gives is then signed in. */
  submit: (values: Values) => Promise<User>;
  fields: readonly AuthField[];
  isNewAccount: boolean;
  onSignedIn: () => void;
}

/** State of the sign-up and sign-in forms: checks, sends, and points at what was refused. */
export const useAuthForm = <Values>(options: AuthFormOptions<Values>) => {
  const queryClient = useQueryClient();
  const [fieldErrors, setFieldErrors] = useState<AuthFormErrors>({});

  const showErrors = (form: HTMLFormElement, errors: AuthFormErrors): void => {
    setFieldErrors(errors);
    const first = options.fields.find((field) => errors[field] !== undefined);
    if (first !== undefined) form.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
  };

  const mutation = useMutation({
    mutationFn: options.submit,
    onSuccess: (user) => {
      forgetEverythingElse(queryClient);
      queryClient.setQueryData(sessionKey, user);
      options.onSignedIn();
    },
  });

  const failure = mutation.error === null ? null : describeAuthError(mutation.error);
  return {
    fieldErrors,
    formError: failure?.field === null ? failure.message : null,
    // Signed in, the form stays shut until the next page is there.
    isBusy: mutation.isPending || mutation.isSuccess,
    onSubmit: (event: FormEvent<HTMLFormElement>): void => {
      event.preventDefault();
      const form = event.currentTarget;
      const data = Object.fromEntries(new FormData(form)) as Record<string, string>;
      const values = { ...data, email: data['email']?.trim() ?? '' };
      const errors = checkAuthForm(values, options);
      mutation.reset();
      showErrors(form, errors);
      if (Object.keys(errors).length > 0) return;
      mutation.mutate(values as Values, {
        onError: (error) => {
          const { field, message } = describeAuthError(error);
          if (field !== null) showErrors(form, { [field]: message });
        },
      });
    },
  };
};
