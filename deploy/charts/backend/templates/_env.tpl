{{- define "backend.env" -}}
HOST: 0.0.0.0
PORT: {{ .Values.service.targetPort }}
FRONTEND_URL: {{ join "," .Values.publicUrls }}
TRUST_PROXY: {{ join "," .Values.trustedProxies }}
{{- end }}
