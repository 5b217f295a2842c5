{{/* The data of the ConfigMap: `env`, and what the chart itself works out in "<chart>.env". */}}
{{- define "common.configData" -}}
{{- $own := include (printf "%s.env" .Chart.Name) . | fromYaml -}}
{{- range $name, $value := merge (dict) .Values.env $own }}
{{ $name }}: {{ $value | toString | quote }}
{{- end }}
{{- end }}

{{/*
One variable for each key of the Secret, which is made outside of the chart. Two answers to where
people open the application would contradict each other, so values go before the Secret.
*/}}
{{- define "common.secretEnvironment" -}}
{{- $secret := .Values.existingSecret -}}
{{- $keys := .Values.secretKeys -}}
{{- if .Values.publicUrls }}{{ $keys = omit $keys "BETTER_AUTH_URL" }}{{ end -}}
{{- range $name, $key := $keys }}
- name: {{ $name }}
  valueFrom:
    secretKeyRef:
      name: {{ $secret }}
      key: {{ $key }}
{{- end }}
{{- range $name, $key := .Values.optionalSecretKeys }}
- name: {{ $name }}
  valueFrom:
    secretKeyRef:
      name: {{ $secret }}
      key: {{ $key }}
      optional: true
{{- end }}
{{- end }}
